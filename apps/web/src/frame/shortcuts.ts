import { useEffect, useRef, useSyncExternalStore } from 'react';
import { tinykeys } from 'tinykeys';

export interface Shortcut {
  /** As tinykeys writes it: `n`, `g w`, `Control+Enter`. */
  readonly keys: string;
  /** What it does, in Dutch, for the sheet that `?` opens. */
  readonly does: string;
}

const OFF_KEY = 'meereis-shortcuts-off';
const registered = new Map<symbol, Shortcut>();
const listeners = new Set<() => void>();
let shown: readonly Shortcut[] = [];

function tell(): void {
  shown = [...registered.values()];
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Single-letter keys can be switched off (WCAG 2.1.4); the choice stays in this browser. */
export const shortcutsSwitch = {
  isOn: () => localStorage.getItem(OFF_KEY) === null,
  set(on: boolean): void {
    if (on) localStorage.removeItem(OFF_KEY);
    else localStorage.setItem(OFF_KEY, 'off');
    tell();
  },
};

export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, shortcutsSwitch.isOn);
}

/** What works on this page now. */
export function useShortcutList(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, () => shown);
}

/** Typing is typing: a key in a field never does anything else. A key with Control is not typing. */
function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.ctrlKey || !(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** Binds a key as long as the component is on the page. @param does undefined: the key is not there now. */
export function useShortcut(keys: string, does: string | undefined, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (does === undefined) return undefined;
    const id = Symbol(keys);
    registered.set(id, { keys, does });
    tell();
    const unbind = tinykeys(window, {
      [keys]: (event: KeyboardEvent) => {
        const single = !event.ctrlKey && !event.altKey && !event.metaKey;
        if (isTyping(event) || (single && !shortcutsSwitch.isOn())) return;
        if (document.querySelector('dialog[open]') !== null) return;
        event.preventDefault();
        latest.current();
      },
    });
    return () => {
      unbind();
      registered.delete(id);
      tell();
    };
  }, [keys, does]);
}
