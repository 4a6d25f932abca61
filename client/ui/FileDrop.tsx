import { useId } from "react";
import { useDroppedFiles } from "./use-dropped-files.ts";

interface Props {
  readonly prompt: string;
  readonly choose: string;
  readonly note: string;
  readonly disabled: boolean;
  readonly invalid: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to choose files at by keyboard and pointer; dropped anywhere on the page, they come here as well. */
export function FileDrop({ prompt, choose, note, disabled, invalid, onFiles }: Props) {
  const id = useId();
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(files);
  };
  const isOver = useDroppedFiles(take);
  return (
    <div className={isOver && !disabled ? "file-drop over" : "file-drop"}>
      <p>
        {prompt}{" "}
        <label className="file-choose" htmlFor={id}>
          {choose}
        </label>
        <input
          id={id}
          className="unseen"
          type="file"
          multiple
          disabled={disabled}
          aria-invalid={invalid}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            take(event.target.files);
            // The same file may be chosen again after it was changed.
            event.target.value = "";
          }}
        />
      </p>
      <p className="quiet" id={`${id}-note`}>
        {note}
      </p>
    </div>
  );
}
