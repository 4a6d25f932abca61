/** Where the server answers what concerns imports. */
export const importAddress = "/import";

/** The rows that a run refused, as JSON Lines. */
export function quarantineAddress(run: string): string {
  return `${importAddress}/${run}/quarantine`;
}

/** The page that explains a format, as Markdown. */
export function formatPageAddress(format: string): string {
  return `${importAddress}/formats/${format}`;
}
