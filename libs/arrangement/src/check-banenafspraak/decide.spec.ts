import { localDate } from '@meereis/kernel';
import type { ArrangementEvent } from '../domain/arrangement';
import { admittedEvent, checked, refusedEvent, reported, weighed } from '../testing/case-events';
import { decided, given, id, refusalsOf, TODAY } from '../testing/given';
import { decideConsultRegionalContact } from '../consult-regional-contact/decide';
import { decideCheckBanenafspraak, type CheckBanenafspraak } from './decide';

const facts = { today: TODAY, taskId: id('task'), weighTaskId: id('weigh') };
const check = (change: Partial<CheckBanenafspraak> = {}): CheckBanenafspraak => ({
  answer: 'no',
  registerConsulted: true,
  checkedOn: TODAY,
  ...change,
});

describe('checking for the banenafspraak group', () => {
  it('R013: "no" is recorded and asks nothing more', () => {
    const state = given(reported());

    expect(decided(decideCheckBanenafspraak(state, check({ registerConsulted: false }), facts))).toEqual([
      {
        type: 'banenafspraak-checked.v1',
        data: {
          arrangementId: state.arrangementId,
          personId: state.personId,
          answer: 'no',
          registerConsulted: false,
          checkedOn: TODAY,
        },
      },
    ]);
  });

  it.each(['yes', 'in-doubt'] as const)('R013: "%s" makes a task to refer within two days', (answer) => {
    const state = given(reported());
    const [, task] = decided(decideCheckBanenafspraak(state, check({ answer }), facts));

    expect(task).toEqual({
      type: 'task-created.v1',
      data: {
        arrangementId: state.arrangementId,
        personId: state.personId,
        taskId: id('task'),
        kind: 'refer-banenafspraak',
        unit: 'uwv-am13',
        dueOn: '2022-03-03',
        rule: 'R013',
      },
    });
  });

  it('R013: makes no second task while the first is open', () => {
    const first = decided(decideCheckBanenafspraak(given(reported()), check({ answer: 'in-doubt' }), facts));
    const state = given(reported(), ...(first as readonly ArrangementEvent[]));

    expect(decided(decideCheckBanenafspraak(state, check({ answer: 'yes' }), facts))).toHaveLength(1);
  });

  it('R013: the contact was consulted, and the answer makes no second task; a doubt after a "no" does', () => {
    const first = decided(decideCheckBanenafspraak(given(reported()), check({ answer: 'in-doubt' }), facts));
    const doubted = [reported(), ...(first as readonly ArrangementEvent[])];
    const consulted = decided(
      decideConsultRegionalContact(
        given(...doubted),
        { deskName: 'Steunpunt', finding: 'belongs', advice: 'Staat in het register.', consultedOn: TODAY },
        { today: TODAY },
      ),
    ) as readonly ArrangementEvent[];
    expect(types(consulted)).toEqual(['regional-contact-consulted.v1', 'task-done.v1']);
    const asked = [...doubted, ...consulted];
    for (const answer of ['yes', 'in-doubt'] as const)
      expect(types(decided(decideCheckBanenafspraak(given(...asked), check({ answer }), facts)))).toEqual([
        'banenafspraak-checked.v1',
      ]);

    const anew = decideCheckBanenafspraak(
      given(...asked, checked('no')),
      check({ answer: 'in-doubt' }),
      facts,
    );
    expect(types(decided(anew))).toEqual(['banenafspraak-checked.v1', 'task-created.v1']);
  });

  it('R148: "yes" needs the register to have been consulted', () => {
    const refused = (answer: CheckBanenafspraak['answer']) =>
      refusalsOf(
        decideCheckBanenafspraak(given(reported()), check({ answer, registerConsulted: false }), facts),
      );

    expect(refused('yes')).toEqual(['R148 register-not-consulted']);
    expect(refused('in-doubt')).toEqual([]);
  });

  it('is not dated in the future and not done once the case was refused', () => {
    expect(
      refusalsOf(
        decideCheckBanenafspraak(given(reported()), check({ checkedOn: localDate('2022-03-02') }), facts),
      ),
    ).toEqual(['R013 check-in-future']);
    expect(refusalsOf(decideCheckBanenafspraak(given(reported(), refusedEvent()), check(), facts))).toEqual([
      'R019 already-refused',
    ]);
  });

  it('R013: "no" ends the task to refer', () => {
    const first = decided(decideCheckBanenafspraak(given(reported()), check({ answer: 'in-doubt' }), facts));
    const state = given(reported(), ...(first as readonly ArrangementEvent[]));

    expect(types(decided(decideCheckBanenafspraak(state, check(), facts)))).toEqual([
      'banenafspraak-checked.v1',
      'task-done.v1',
    ]);
  });
});

const types = (events: readonly { readonly type: string }[]) => events.map((one) => one.type);

describe('the check done again after the admission', () => {
  const after = (...events: readonly ArrangementEvent[]) => given(reported(), ...events);
  const again = (state: ReturnType<typeof given>, change: Partial<CheckBanenafspraak>) =>
    decided(decideCheckBanenafspraak(state, check(change), facts)) as readonly ArrangementEvent[];

  it('R004, R148: in doubt becomes yes: the ground changes, the admission stays', () => {
    const before = [reported(), checked('in-doubt'), weighed(), admittedEvent()];
    const events = again(given(...before), { answer: 'yes' });

    expect(events).toMatchObject([
      { type: 'banenafspraak-checked.v1' },
      { type: 'task-created.v1' },
      {
        type: 'admission-ground-changed.v1',
        data: {
          from: 'weighed',
          to: 'by-definition',
          receipt: { rules: [{ id: 'R004' }, { id: 'R148' }], facts: [id('event/3')] },
        },
      },
    ]);
    const state = given(...before, ...events);
    expect(state.phase).toBe('admitted');
    expect(state.admission?.value).toMatchObject({ ground: 'by-definition', admittedOn: TODAY });
  });

  it('R148: in doubt becomes no: weighed it was and weighed it stays', () => {
    const state = after(checked('in-doubt'), weighed(), admittedEvent());
    expect(types(again(state, { answer: 'no' }))).toEqual(['banenafspraak-checked.v1']);
  });

  it('R148: yes becomes no: weighed before, that is the ground; else a task to weigh, and the admission stays', () => {
    const byDefinition = admittedEvent({ ground: 'by-definition' });
    expect(types(again(after(weighed(), checked('yes'), byDefinition), { answer: 'no' }))).toEqual([
      'banenafspraak-checked.v1',
      'admission-ground-changed.v1',
    ]);

    const before = [reported(), checked('yes'), byDefinition];
    const events = again(given(...before), { answer: 'no' });
    expect(events).toMatchObject([{}, { data: { kind: 'weigh-need', dueOn: '2022-03-15', rule: 'R148' } }]);
    expect(given(...before, ...events).admission?.value.ground).toBe('by-definition');
  });

  it('R148: a "no" against an admission by definition asks for the register', () => {
    const state = after(checked('yes'), admittedEvent({ ground: 'by-definition' }));
    expect(refusalsOf(decideCheckBanenafspraak(state, check({ registerConsulted: false }), facts))).toEqual([
      'R148 register-not-consulted',
    ]);
  });
});
