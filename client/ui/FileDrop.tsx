import { type DragEvent, useId, useState } from "react";

interface Props {
  readonly prompt: string;
  readonly choose: string;
  readonly note: string;
  readonly disabled: boolean;
  readonly invalid: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop files on, or to choose them by keyboard and pointer. */
export function FileDrop({ prompt, choose, note, disabled, invalid, onFiles }: Props) {
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(files);
  };
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(!disabled);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the field inside is everyone's
    <div
      className={over ? "file-drop over" : "file-drop"}
      onDragOver={onDrag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
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
