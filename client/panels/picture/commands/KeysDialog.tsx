import { actsWords } from "../../../text/acts-words.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { sayCommand } from "../menu/list-items.ts";
import { isMac } from "./is-mac.ts";
import { type KeyCommand, keyMap, showKeys } from "./key-map.ts";

const standing = { isPinned: false, isExpanded: false };

/** Every key and what it does. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      label={actsWords.keysTitle}
      closing={actsWords.close}
      head={<h2>{actsWords.keysTitle}</h2>}
      onClose={onClose}
    >
      <p className="quiet">{actsWords.keysHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that is longer than the screen is scrolled by keys */}
      <table className="keys" tabIndex={0}>
        <tbody>
          {(Object.keys(keyMap) as readonly KeyCommand[]).map((command) => (
            <tr key={command}>
              <th scope="row">{sayCommand(command, standing)}</th>
              <td>
                {showKeys(command, isMac).map((keys) => (
                  <kbd key={keys}>{keys}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
