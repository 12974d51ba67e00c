import { localDate, type Uuid } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { answerTask, HANDOVER, offered, RECEIPT, SET_CASE } from '../testing/events';
import { openHttpHouse, type HttpHouse } from '../testing/http';
import { AssignHandoverController } from '../assign-handover/assign-handover.controller';
import { OfferFactsSource } from '../offer-handover/offer-facts.service';
import { CaseFileController } from '../read-models/case-file/case-file.controller';
import { READING_PROVIDERS } from '../wiring/reading';
import { ReadEscalationController } from './read-escalation.controller';

/** Goal: who assigns a case nobody took sees enough to choose, over HTTP, and nobody else sees that much. */
const toUnit = 'gemeente-am13';
const coordinator = 'rmt-am13/coordinator';
const declined: ArrangementEvent = {
  type: 'handover-declined.v1',
  data: {
    ...HANDOVER,
    toUnit,
    reason: 'no-capacity',
    explanation: 'Niet hier.',
    declinedOn: localDate('2022-03-03'),
    receipt: RECEIPT,
  },
};

let http: HttpHouse;
let id: Uuid;
let personId: Uuid;
beforeAll(async () => {
  http = await openHttpHouse(
    [ReadEscalationController, AssignHandoverController, CaseFileController],
    [OfferFactsSource, ...READING_PROVIDERS],
  );
});
afterAll(() => http.close());

const waiting = (as: string) => http.call(as, 'GET', `/arrangements/${id}/handover/escalation`);

describe('a case nobody took', () => {
  beforeEach(async () => {
    const opened = await http.openCase([...SET_CASE, offered({ toUnit }), answerTask(), declined]);
    ({ arrangementId: id, personId } = opened);
  });

  test('R142: the coordinator sees who declined, why by the list, and what an offered unit sees', async () => {
    const { status, body } = await waiting(coordinator);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      arrangementId: id,
      ownerUnit: 'uwv-am13',
      notTakenBy: 'gemeente-am13',
      cause: 'declined',
      reason: 'no-capacity',
      since: '2022-03-03',
      note: 'Zij wil graag in de zorg werken.',
      now: { phase: 'set', goalKind: 'other-sector', items: [{ status: 'planned' }] },
    });
  });

  test('R142: the owner reads the reason, and the explanation in words', async () => {
    const { body } = await http.call('uwv-am13', 'GET', `/arrangements/${id}`);
    expect(body['travel']).toMatchObject({
      handovers: [{ status: 'declined', reason: 'no-capacity', explanation: 'Niet hier.' }],
    });
  });

  test('R036: nothing of the file, the person or the words of the refusal', async () => {
    const { status, body } = await waiting(coordinator);
    expect(status).toBe(200);
    const told = JSON.stringify(body);
    for (const hidden of ['999990342', '1970-05-17', 'Kan veel.', 'Niet hier.', personId])
      expect(told).not.toContain(hidden);
  });

  test('R036: the owner, who declined and another region do not assign', async () => {
    const statuses = await Promise.all(
      ['uwv-am13', 'gemeente-am13', 'rmt-am19/coordinator'].map(async (as) => (await waiting(as)).status),
    );
    expect(statuses).toEqual([403, 404, 404]);
  });

  test('R142: once the case stays with its owner there is nothing to assign', async () => {
    const kept = await http.write(coordinator, id, 'handover/keeping', { reason: 'De training loopt hier.' });
    expect(kept.status).toBe(200);
    expect((await waiting(coordinator)).status).toBe(404);
  });
});
