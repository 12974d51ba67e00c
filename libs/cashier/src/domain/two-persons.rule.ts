import { refusal, type Refusal } from '@meereis/commands';
import type { Principal } from '@meereis/access';

/** Without the identity provider's claim nobody can tell whether two accounts are one person (DESIGN §7). */
export function personKnown({ personClaim }: Pick<Principal, 'personClaim'>): Refusal | false {
  return (
    personClaim === undefined &&
    refusal(
      'R057',
      'person-unknown',
      'Uw account zegt niet welke persoon u bent. Zonder dat gegeven kan niemand geld vastleggen; vraag uw beheerder.',
    )
  );
}

/** Whoever took part in a chain of money decides no later step of it, under whichever account (R057, R149). */
export function anotherPerson(tookPart: boolean): Refusal | false {
  return (
    tookPart &&
    refusal(
      'R149',
      'same-person',
      'U heeft dit zelf voorgesteld. Een andere persoon legt het vast; dat geldt ook voor een ander account van u.',
    )
  );
}
