import { localDate } from '@meereis/kernel';
import { eventIdAt, given, happened, POLICY, refusals, refused, TODAY } from '../testing/case';
import type { Given } from '../testing/case';
import {
  admission,
  agreed,
  arrangementSet,
  checked,
  diagnosis,
  goal,
  item,
  reported,
} from '../testing/events';
import { uuid } from '../testing/values';
import { decideSetArrangement, type SetArrangement } from './decide';

const AGREED = [reported(), checked('no'), admission(), diagnosis(), goal(), item(), agreed(2)];
const COMMAND: SetArrangement = { planVersion: 2, setOn: TODAY };
const decide = (over: Partial<SetArrangement> = {}, events: Given = [...AGREED]) =>
  decideSetArrangement(given(...events), { ...COMMAND, ...over }, { today: TODAY, policy: POLICY });

describe('setting the arrangement', () => {
  test('stores goal, items and a receipt that cites what it rests on', () => {
    const [event] = happened(decide());
    expect(event).toEqual({
      type: 'arrangement-set.v1',
      data: {
        arrangementId: uuid(1),
        personId: uuid(2),
        planVersion: 2,
        items: [uuid(30)],
        goalId: uuid(21),
        setOn: TODAY,
        receipt: {
          rules: ['R015', 'R020', 'R021', 'R022', 'R145'].map((id) => ({
            id,
            version: expect.any(String) as string,
          })),
          referenceDate: TODAY,
          facts: [2, 3, 4, 5, 6].map(eventIdAt),
          alternatives: ['Het plan nog aanpassen en opnieuw akkoord vragen'],
          sentence:
            'Uw persoonlijk arrangement staat vast. De afspraken blijven gelden, ook als een andere organisatie u verder helpt.',
        },
      },
    });
  });

  test('R015, R020-R022: names everything that is missing', () => {
    expect(refused(decide({ setOn: localDate('2022-03-02') }, [reported()]))).toEqual([
      'R007 not-admitted',
      'R015 no-diagnosis',
      'R021 no-goal',
      'R022 no-items',
      'R020 plan-version-stale',
      'R020 person-has-not-agreed',
      'R020 setting-in-future',
    ]);
  });

  test('the sentences say what to do', () => {
    const sentences = refusals(decide({}, [reported(), checked('no'), admission()])).map(
      (one) => one.sentence,
    );
    expect(sentences).toEqual([
      'Er is nog geen diagnosegesprek vastgelegd. Leg dat gesprek eerst vast.',
      'Er is nog geen doel afgesproken. Leg het doel eerst vast.',
      'Het plan heeft nog geen onderdeel. Voeg eerst een onderdeel toe.',
      'Het plan is veranderd: de huidige versie is 0, niet 2. Bespreek de huidige versie met de persoon.',
      'De persoon heeft nog geen akkoord gegeven op deze versie van het plan. Leg dat akkoord eerst vast.',
    ]);
  });

  test('R020: an agreement with an earlier version does not set this one', () => {
    const changed = [...AGREED, item({ itemId: uuid(32) })];
    expect(refused(decide({ planVersion: 3 }, changed))).toEqual(['R020 person-has-not-agreed']);
  });

  test('R020: a plan is not set before the person agreed', () => {
    expect(refusals(decide({ setOn: localDate('2022-02-28') }))).toEqual([
      {
        rule: 'R020',
        code: 'set-before-agreement',
        sentence: 'Het plan kan niet zijn vastgesteld vóór het akkoord van 1 maart 2022.',
      },
    ]);
  });

  test('R028: a plan is set for the first time once; a changed plan is revised, with a reason', () => {
    const set = [...AGREED, arrangementSet(2)];
    expect(refused(decide({}, set))).toEqual(['R028 already-set']);
    const changed = [...set, item({ itemId: uuid(32) }), agreed(3)];
    expect(refused(decide({ planVersion: 3 }, changed))).toEqual(['R028 revision-needs-reason']);
  });
});
