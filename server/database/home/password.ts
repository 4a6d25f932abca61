import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LinchpinError } from "../../errors.ts";

/** The file in the home that holds the password of its database. */
export function passwordFile(home: string): string {
  return join(home, "password");
}

/**
 * The password of the home's own database: made at random at the first call, readable by its owner alone.
 * Throws NO_DATABASE when there is a database but its password is gone.
 */
export function keepPassword(home: string, { hasDatabase }: { readonly hasDatabase: boolean }): string {
  const file = passwordFile(home);
  if (!existsSync(file)) {
    if (hasDatabase) {
      throw new LinchpinError("NO_DATABASE", {
        value: `${home} holds a database, but its password file ${file} is gone`,
        bound: "Put the file back, or set LINCHPIN_HOME to another folder.",
      });
    }
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  }
  chmodSync(file, 0o600);
  return readFileSync(file, "utf8").trim();
}
