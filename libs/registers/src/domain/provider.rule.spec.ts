import fc from 'fast-check';
import { addDays, localDate } from '@meereis/kernel';
import { decideChangeProvider } from '../change-provider/decide';
import { decideEndProvider } from '../end-provider/decide';
import { decideEndRecognition } from '../end-recognition/decide';
import { decideRecogniseProvider } from '../recognise-provider/decide';
import { decideRegisterProvider } from '../register-provider/decide';
import { PROVIDER, providerRegistered, recognised } from '../testing/events';
import { after, decided, less, refused, uuid } from '../testing/given';
import { overlap, holdsOn } from './period.rule';
import { provider } from './provider';
import { isActiveOn, orderOfKind, recognitionsOn } from './provider.rule';

const registered = after(provider, providerRegistered());
const withRecognition = after(provider, providerRegistered(), recognised());
const described = less(providerRegistered().data, 'providerId');

describe('a provider in the register', () => {
  it('R022: is registered once, and found again under its id', () => {
    const command = { ...described, name: 'Nieuw' };
    expect(decided(decideRegisterProvider(undefined, command, PROVIDER))).toEqual([
      { type: 'provider-registered.v1', data: { providerId: PROVIDER, ...command } },
    ]);
    expect(refused(decideRegisterProvider(registered, command, PROVIDER))).toEqual([
      'R024 provider-already-registered',
    ]);
  });

  it('R047: company and branch schools come first, everybody else after', () => {
    expect((['company-school', 'branch-school'] as const).map(orderOfKind)).toEqual([0, 0]);
    expect((['training-provider', 'school', 'other'] as const).map(orderOfKind)).toEqual([1, 1, 1]);
  });

  it('R022: its recognition holds from its first to its last day, both included', () => {
    const on = (date: string) => recognitionsOn(withRecognition, localDate(date)).length;
    expect([on('2020-12-31'), on('2021-01-01'), on('2022-06-30'), on('2022-07-01')]).toEqual([0, 1, 1, 0]);
  });

  it('R022: the same recognition does not overlap itself; the day after it may begin anew', () => {
    const next = (from: string) => ({ kind: 'sbb' as const, validFrom: localDate(from) });
    expect(refused(decideRecogniseProvider(withRecognition, next('2022-06-30'), uuid(11)))).toEqual([
      'R022 recognition-overlaps',
    ]);
    expect(decided(decideRecogniseProvider(withRecognition, next('2022-07-01'), uuid(11)))).toEqual([
      {
        type: 'provider-recognised.v1',
        data: { providerId: PROVIDER, recognitionId: uuid(11), ...next('2022-07-01') },
      },
    ]);
    expect(
      refused(decideRecogniseProvider(withRecognition, { ...next('2022-06-30'), kind: 'nrto' }, uuid(11))),
    ).toEqual([]);
    expect(
      refused(
        decideRecogniseProvider(
          withRecognition,
          { kind: 'nrto', validFrom: localDate('2022-02-02'), validUntil: localDate('2022-02-01') },
          uuid(11),
        ),
      ),
    ).toEqual(['period ends-before-it-begins']);
  });

  it('R022: a recognition that is withdrawn ends on its last day; one entered in error never held', () => {
    const withdrawn = { reason: 'withdrawn' as const, lastDay: localDate('2022-02-28') };
    const ended = after(
      provider,
      providerRegistered(),
      recognised(),
      ...decided(decideEndRecognition(withRecognition, uuid(10), withdrawn)),
    );
    expect(recognitionsOn(ended, localDate('2022-02-28'))).toHaveLength(1);
    expect(recognitionsOn(ended, localDate('2022-03-01'))).toEqual([]);
    const wrong = after(
      provider,
      providerRegistered(),
      recognised(),
      ...decided(decideEndRecognition(withRecognition, uuid(10), { reason: 'entered-in-error' })),
    );
    expect(recognitionsOn(wrong, localDate('2021-01-01'))).toEqual([]);
  });

  it('R022: an end without a day, of an unknown recognition, or outside its period is refused', () => {
    const end = (id: number, lastDay?: string) =>
      refused(
        decideEndRecognition(withRecognition, uuid(id), {
          reason: 'withdrawn',
          ...(lastDay === undefined ? {} : { lastDay: localDate(lastDay) }),
        }),
      );
    expect(end(10)).toEqual(['R022 last-day-missing']);
    expect(end(99, '2022-01-01')).toEqual(['R022 recognition-unknown']);
    expect(end(10, '2022-07-01')).toEqual(['R022 last-day-outside-recognition']);
    expect(end(10, '2020-12-31')).toEqual(['R022 last-day-outside-recognition']);
    expect(end(10, '2021-01-01')).toEqual([]);
    expect(end(10, '2022-06-30')).toEqual([]);
    const endless = less(recognised().data, 'validUntil');
    const unending = after(provider, providerRegistered(), { ...recognised(), data: endless });
    const late = { reason: 'withdrawn' as const, lastDay: localDate('2024-01-01') };
    expect(decided(decideEndRecognition(unending, uuid(10), late))).toEqual([
      { type: 'recognition-ended.v1', data: { providerId: PROVIDER, recognitionId: uuid(10), ...late } },
    ]);
  });

  it('is active up to and including its last day, and is then changed no more', () => {
    const lastDay = localDate('2022-12-31');
    const ended = after(
      provider,
      providerRegistered(),
      ...decided(decideEndProvider(registered, { lastDay, reason: 'stopped' })),
    );
    expect([isActiveOn(ended, lastDay), isActiveOn(ended, addDays(lastDay, 1))]).toEqual([true, false]);
    expect(isActiveOn(registered, localDate('2020-12-31'))).toBe(false);
    expect(refused(decideChangeProvider(ended, described))).toEqual(['R022 provider-ended']);
    const again = { kind: 'nrto' as const, validFrom: localDate('2022-01-01') };
    expect(refused(decideRecogniseProvider(ended, again, uuid(11)))).toEqual(['R022 provider-ended']);
    expect(refused(decideEndProvider(ended, { lastDay, reason: 'stopped' }))).toEqual([
      'R022 provider-ended',
    ]);
    expect(
      refused(decideEndProvider(registered, { lastDay: localDate('2020-12-31'), reason: 'stopped' })),
    ).toEqual(['period ends-before-it-begins']);
  });

  it('R028: a change replaces the description and keeps the recognitions', () => {
    const description = { ...less(described, 'activeFrom'), vat: 'liable' as const };
    const changed = after(
      provider,
      providerRegistered(),
      recognised(),
      ...decided(decideChangeProvider(withRecognition, description)),
    );
    expect(changed).toMatchObject({ vat: 'liable', activeFrom: '2021-01-01' });
    expect(changed.recognitions).toHaveLength(1);
  });
});

describe('periods', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(localDate('2021-06-01'), days));
  const period = fc
    .tuple(day, fc.option(day, { nil: undefined }))
    .filter(([from, until]) => until === undefined || until >= from)
    .map(([from, until]) => ({ from, until }));

  it('overlap exactly when they share a day, whichever comes first', () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        const shared = [one.from, other.from].some((on) => holdsOn(one, on) && holdsOn(other, on));
        expect(overlap(one, other)).toBe(shared);
        expect(overlap(other, one)).toBe(shared);
      }),
    );
  });
});
