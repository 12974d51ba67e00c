import { useEffect, useRef } from 'react';
import { Button } from '../parts';
import { shortcutsSwitch, useShortcutList, useShortcutsOn } from './shortcuts';

/** Names of keys as they stand on a Dutch keyboard. */
function keyNames(keys: string): readonly string[] {
  return keys
    .split(/[ +]/)
    .map(
      (key) =>
        ({ Control: 'Ctrl', Escape: 'Esc', Shift: 'Shift', ArrowLeft: '←', ArrowRight: '→' })[key] ?? key,
    );
}

/** What can be done by key on this page. */
export function ShortcutSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shortcuts = useShortcutList();
  const on = useShortcutsOn();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="app-dialog" aria-labelledby="sneltoetsen" onClose={onClose}>
      <h2 id="sneltoetsen">Sneltoetsen</h2>
      <dl className="app-keys">
        {shortcuts.map(({ keys, does }) => (
          <div key={`${keys} ${does}`}>
            <dt>
              {keyNames(keys).map((name, at) => (
                <kbd key={at}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input
            type="checkbox"
            checked={on}
            onChange={({ currentTarget }) => {
              shortcutsSwitch.set(currentTarget.checked);
            }}
          />{' '}
          Sneltoetsen van één letter of cijfer gebruiken
        </label>
      </p>
      <Button kind="primary" onClick={onClose}>
        Sluiten
      </Button>
    </dialog>
  );
}
