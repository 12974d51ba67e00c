import fc from 'fast-check';
import { localDate } from '@meereis/kernel';
import type { DomainEvent } from '@meereis/event-store';
import { vacancy, type Vacancy } from '../domain/vacancy';
import { placed, waiting } from '../domain/vacancy.rule';
import { signedUp, started, steppedBack, vacancyOpened, VACANCY } from '../testing/events';
import { after, decided, refused, TODAY, uuid } from '../testing/given';
import { decidePlace, decideSignUp, decideStepBack, LIST_MAX } from './decide';

const startsOn = localDate('2022-03-15');
const person = (n: number) => uuid(400 + n);
const list = (...events: readonly DomainEvent[]) => after(vacancy, vacancyOpened(), ...events);
const sign = (state: Vacancy, n: number) =>
  decideSignUp(state, { arrangementId: person(n), entryId: uuid(300 + n), unit: 'uwv-am13', today: TODAY });
const start = (state: Vacancy, n: number, on = startsOn) =>
  decidePlace(state, { arrangementId: person(n), startsOn: on, today: TODAY });
const leave = (state: Vacancy, n: number) =>
  decideStepBack(state, { arrangementId: person(n), reason: 'other-work', today: TODAY });

describe('the Open Hiring list (S4: first on the list starts)', () => {
  it('puts who signs up at the end', () => {
    expect(decided(sign(list(), 1))).toEqual([signedUp(1)]);
    expect(waiting(list(signedUp(1), signedUp(2))).map((one) => one.arrangementId)).toEqual([
      person(1),
      person(2),
    ]);
  });

  it('lets the first start, and refuses a later one by rule, with how many wait before', () => {
    const state = list(signedUp(1), signedUp(2), signedUp(3));
    expect(decided(start(state, 1))).toEqual([started(1)]);
    expect(refused(start(state, 2))).toEqual(['open-hiring not-first-on-list']);
    const third = start(state, 3);
    expect(third).toMatchObject({
      error: [
        {
          sentence:
            'Er wachten nog 2 personen voor deze persoon. Wie het eerst op de lijst staat, start het eerst.',
        },
      ],
    });
  });

  it('says it of one who waits before in the singular', () => {
    expect(start(list(signedUp(1), signedUp(2)), 2)).toMatchObject({
      error: [{ sentence: expect.stringContaining('Er wacht nog één persoon voor deze persoon.') as string }],
    });
  });

  it('keeps why somebody stepped back', () => {
    expect(decided(leave(list(signedUp(1)), 1))).toEqual([steppedBack(1)]);
  });

  it('lets the next start once everybody before has started or stepped back', () => {
    expect(refused(start(list(signedUp(1), signedUp(2), started(1)), 2))).toEqual([]);
    expect(refused(start(list(signedUp(1), signedUp(2), steppedBack(1)), 2))).toEqual([]);
  });

  it('gives who stepped back and returns a place at the end', () => {
    const state = list(signedUp(1), signedUp(2), steppedBack(1));
    const back = list(
      ...[signedUp(1), signedUp(2), steppedBack(1)],
      ...decided(
        decideSignUp(state, { arrangementId: person(1), entryId: uuid(399), unit: 'x-1', today: TODAY }),
      ),
    );
    expect(waiting(back).map((one) => one.arrangementId)).toEqual([person(2), person(1)]);
  });

  it('takes nobody twice: not while waiting, not after the start', () => {
    expect(refused(sign(list(signedUp(1)), 1))).toEqual(['open-hiring already-on-list']);
    expect(refused(sign(list(signedUp(1), started(1)), 1))).toEqual(['open-hiring already-started']);
  });

  it('starts no more people than there are places, and nobody before the first day', () => {
    const full = list(signedUp(1), signedUp(2), signedUp(3), started(1), started(2));
    expect(refused(start(full, 3))).toEqual(['open-hiring no-place-left']);
    expect(refused(start(list(signedUp(1)), 1, localDate('2022-03-14')))).toEqual([
      'open-hiring starts-before-vacancy',
    ]);
  });

  it('acts only for who waits, on an open vacancy that has a list', () => {
    expect(refused(start(list(), 1))).toEqual(['open-hiring not-on-list']);
    expect(refused(leave(list(signedUp(1), started(1)), 1))).toEqual(['open-hiring not-on-list']);
    const none = after(vacancy, vacancyOpened({ openHiring: false }));
    expect(refused(sign(none, 1))).toEqual(['open-hiring no-open-hiring']);
    const closed: DomainEvent = {
      type: 'vacancy-closed.v1',
      data: { vacancyId: VACANCY, closedOn: TODAY, reason: 'withdrawn' },
    };
    expect(refused(sign(list(closed), 1))).toEqual(['R021 vacancy-closed']);
    expect(refused(start(list(signedUp(1), closed), 1))).toEqual(['R021 vacancy-closed']);
    expect(refused(leave(list(signedUp(1), closed), 1))).toEqual([]);
  });

  it('has a bounded length', () => {
    const long = list(...Array.from({ length: LIST_MAX }, (_, n) => signedUp(n)));
    expect(refused(sign(long, LIST_MAX + 1))).toEqual(['open-hiring list-full']);
  });

  it('whatever happens, who starts had nobody waiting before them, and places are never exceeded', () => {
    const step = fc.record({
      do: fc.constantFrom('sign' as const, 'start' as const, 'leave' as const),
      n: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const events: DomainEvent[] = [];
        const queue: number[] = [];
        let startedCount = 0;
        for (const { do: what, n } of steps) {
          const state = list(...events);
          const decision = { sign, start, leave }[what](state, n);
          if (!decision.ok) continue;
          if (what === 'sign') queue.push(n);
          else {
            if (what === 'start') expect(queue[0]).toBe(n);
            if (what === 'start') startedCount += 1;
            queue.splice(queue.indexOf(n), 1);
          }
          const unique = decision.value.map((event) =>
            what === 'sign'
              ? { ...event, data: { ...(event.data as object), entryId: uuid(5000 + events.length) } }
              : event,
          );
          events.push(...unique);
        }
        expect(placed(list(...events)).length).toBe(startedCount);
        expect(startedCount).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });
});
