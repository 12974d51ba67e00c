import { useState } from 'react';
import { caseChanged } from '../../api/queries';

/** Runs one write; afterwards, when it did not go through, offer and queue are read again. */
export type Sending = (write: () => Promise<boolean>) => Promise<void>;

/**
 * While an own answer is on its way the offer stays on the page: the screens hear that it is gone before they have gone
 * on to the next one.
 */
export function useSending(arrangementId: string): { readonly busy: boolean; readonly sending: Sending } {
  const [busy, setBusy] = useState(false);
  return {
    busy,
    sending: async (write) => {
      setBusy(true);
      if (await write()) return;
      await caseChanged(arrangementId);
      setBusy(false);
    },
  };
}
