/**
 * Registers of taxpayers that hold firms and persons alike, with the form that numbers of firms have there. Mexico's RFC
 * has 12 characters for a firm and 13, with the day of birth, for a person; Paraguay's RUC begins with 80 for a firm and
 * is the number of the identity card for a person.
 */
const mixed: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|-)RFC$/i, /^[A-ZÑ&]{3}\d{6}[A-Z0-9]{3}$/i],
  [/^PY-RUC$|contribuyente/i, /^80\d{6}-?\d$/],
];
/** Registers of persons alone. */
const persons = /(?:^|[-_])(?:cedula|ci|cpf|cuil|curp|dni|passport|pesel|ssn)(?:[-_]|$)/i;

/** Whether an identifier is, or may be, the tax number or the paper of a natural person. */
export function isPersonalNumber(scheme: string, value: string): boolean {
  const register = mixed.find(([pattern]) => pattern.test(scheme));
  return register === undefined ? persons.test(scheme) : !register[1].test(value);
}
