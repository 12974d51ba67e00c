import { checkedBy } from '@meereis/commands';
import { parseBsn } from '@meereis/kernel';

export { IsLocalDate } from '@meereis/commands';

/** Nine digits that satisfy the 11-proof. The message does not repeat the number. */
export const IsBsn = checkedBy(
  'isBsn',
  parseBsn,
  'Dit is geen geldig BSN: het voldoet niet aan de elfproef.',
);
