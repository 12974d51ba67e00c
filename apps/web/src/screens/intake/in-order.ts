import type { CaseFile } from '../case/use-case';

type Asked = Pick<CaseFile, 'intake' | 'banenafspraak' | 'tasks'>;

/** A step that cannot be taken now, and where to go instead. */
export interface OutOfOrder {
  /** The step that comes first, by the word in its address; undefined: the list of all steps. */
  readonly instead?: string;
  readonly sentence: string;
}

const BANENAFSPRAAK_FIRST: OutOfOrder = {
  instead: 'banenafspraak',
  sentence: 'Vraag eerst of de persoon bij de banenafspraak hoort.',
};
const NO_REFUSAL: OutOfOrder = { sentence: 'Er is geen besluit om de toelating te weigeren.' };
const ADMITTED: OutOfOrder = { sentence: 'De persoon is al toegelaten.' };

/**
 * Why the address of a step leads nowhere now, as an old bookmark does: only where the server is sure to refuse.
 * @param id of what the step is about.
 */
export function outOfOrder(what: string, id: string, file: Asked): OutOfOrder | undefined {
  const { intake, banenafspraak } = file;
  const { admission, refusal, weighing } = intake;
  switch (what) {
    case 'navragen':
      return banenafspraak === undefined ? BANENAFSPRAAK_FIRST : undefined;
    case 'toelaten':
      if (admission !== undefined) return ADMITTED;
      if (banenafspraak === undefined) return BANENAFSPRAAK_FIRST;
      return banenafspraak === 'yes' || weighing !== undefined
        ? undefined
        : { instead: 'wegen', sentence: 'Weeg eerst wat de persoon nodig heeft.' };
    case 'weigeren':
      return admission === undefined ? undefined : ADMITTED;
    case 'bekendmaken':
    case 'bezwaar':
      return refusal === undefined ? NO_REFUSAL : undefined;
    default:
      return unknownThing(what, id, file);
  }
}

function unknownThing(
  what: string,
  id: string,
  { intake: { advice, signals, objections }, tasks }: Asked,
): OutOfOrder | undefined {
  const ids: Readonly<Record<string, readonly string[]>> = {
    'advies-ontvangen': advice.map(({ adviceId }) => adviceId),
    'signaal-doorverwijzen': signals.map(({ signalId }) => signalId),
    'signaal-uitkomst': signals.map(({ signalId }) => signalId),
    'bezwaar-beslissen': objections.map(({ objectionId }) => objectionId),
    zoekvraag: tasks.filter(({ kind }) => kind === 'answer-search').map(({ taskId }) => taskId),
  };
  const known = Object.hasOwn(ids, what) ? ids[what] : undefined;
  return known === undefined || known.includes(id)
    ? undefined
    : { sentence: 'Kies in de lijst waar deze stap over gaat.' };
}
