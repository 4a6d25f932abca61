import type { ClaimStatus } from "../../../server/domain/relationship.ts";
import { textUnder } from "./gleif-value.ts";

/** Records that nobody has validated so far. */
const pending = ["PENDING_VALIDATION", "PENDING_TRANSFER_VALIDATION"];

/** The status of what a record claims: an annulled one was found to be wrong or fraudulent. */
export function statusOf(value: unknown): ClaimStatus {
  const status = textUnder(value, "Registration", "RegistrationStatus") ?? "";
  if (status === "ANNULLED") return "RETRACTED";
  return pending.includes(status) ? "ALLEGED" : "CONFIRMED";
}
