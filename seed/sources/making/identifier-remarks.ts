import type { Identifier } from "../../../server/domain/entity.ts";
import { isSoundIdentifier } from "../../../server/domain/identifiers/identifier.ts";
import { excerpt, type Refusal } from "../refusal.ts";

/** A remark for each identifier with a wrong form or wrong check digits: it is kept as text and never is identity. */
export function remarkOnIdentifiers(identifiers: readonly Identifier[]): readonly Refusal[] {
  return identifiers
    .filter(({ scheme, value }) => !isSoundIdentifier(scheme, value))
    .map(({ scheme, value }) => ({
      code: "BAD_IDENTIFIER",
      field: `identifiers.${scheme}`,
      value: `is ${excerpt(value)}, which is no ${scheme}`,
      bound: "it is kept as text and not used as identity",
    }));
}
