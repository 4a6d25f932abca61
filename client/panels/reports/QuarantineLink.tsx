import { useQuarantine } from "../../asking/use-quarantine.ts";
import { importWords as words } from "../../text/import-words.ts";
import { Notice } from "../shared/Notice.tsx";

/** Fetches the refused rows, which no link could: their address asks for more than an address. */
export function QuarantineLink({ run, token }: { readonly run: string; readonly token: string }) {
  const { error, ask } = useQuarantine(run, { token, onRows: (rows) => save(rows, `${run}.quarantine.jsonl`) });
  return (
    <div className="quarantine">
      <button type="button" className="button" onClick={ask}>
        {words.report.quarantine}
      </button>
      <p className="hint-line">{words.report.quarantineHint}</p>
      {error && <Notice error={error} />}
    </div>
  );
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
