import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Also by Escape; what was typed stays for the next time. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question on top of the page. The focus goes in and comes back to where it was. */
export function Dialog({ open, title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    if (!open) {
      element.close();
      return undefined;
    }
    const before = document.activeElement;
    if (!element.open) element.showModal();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  return (
    <dialog ref={dialog} className="app-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className="nl-heading nl-heading--level-2">
        {title}
      </h2>
      {open ? children : null}
    </dialog>
  );
}
