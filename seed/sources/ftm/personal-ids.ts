import type { FtmRow } from "./ftm-row.ts";

/** Words in an id after which a number of a person's papers, tax file or insurance follows: `ru-inn-…`. */
const numbers = /(?:^|[-_.])(?:cnp|cpf|cuil|curp|dni|inn|nif|nin|passport|pesel|rfc|snils|ssn|tin)[-_.]?(?=.*\d)/i;

/** Whether an id of what is or may be a person is made of such a number, so that it is not kept. */
export function isPersonalId({ schema }: Pick<FtmRow, "schema">, id: string): boolean {
  return (schema === "Person" || schema === "LegalEntity") && numbers.test(id);
}
