import { useState } from 'react';

export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** All of these, or none of them when all were chosen. */
  readonly toggleAll: (ids: readonly string[]) => void;
  readonly set: (ids: readonly string[]) => void;
}

/** Which rows are ticked; stays when one turns the page. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return {
    chosen,
    toggle: (id) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
    },
    toggleAll: (ids) => {
      const next = new Set(chosen);
      const all = ids.every((id) => next.has(id));
      for (const id of ids) {
        if (all) next.delete(id);
        else next.add(id);
      }
      setChosen(next);
    },
    set: (ids) => {
      setChosen(new Set(ids));
    },
  };
}
