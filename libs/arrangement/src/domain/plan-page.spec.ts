import fc from 'fast-check';
import { given, UTRECHT } from '../testing/case';
import { established } from '../testing/case-events';
import { accepted, agreed, arrangementSet, goal, item, offered, reported, SET_CASE } from '../testing/events';
import { givenPerson } from '../testing/given';
import { uuid } from '../testing/values';
import type { Arrangement } from './arrangement';
import { addressLines, planPage, planPageHash, type PlanPage, type PlanPageFacts } from './plan-page';
import { escapeHtml, planPageHtml } from './plan-page-html';

const FACTS: PlanPageFacts = {
  person: givenPerson(established()),
  ownerName: 'UWV Midden-Utrecht',
  named: (id) => (id === 'oeno-fondsen' ? 'O&O-fonds' : id),
};
const pageOf = (state: Arrangement, facts: Partial<PlanPageFacts> = {}, version?: number): PlanPage => {
  const page = planPage(state, { ...FACTS, ...facts }, version);
  if (page === undefined) throw new Error('There is a plan.');
  return page;
};

describe('the page of the plan that the person gets', () => {
  test('R020: says goal, items with dates and who does what, what it costs and who pays, and who to call', () => {
    const page = pageOf(given(...SET_CASE));

    expect(page.goal).toEqual({ direction: 'werk in een andere sector', words: 'Werk in de zorg.' });
    expect(page.items).toEqual([
      {
        itemId: uuid(30),
        name: 'versterken-arbeidsmarktpositie',
        description: 'Training',
        period: 'Van 15 maart 2022 tot en met 15 juni 2022.',
        who: 'Opleider BV voert dit uit.',
        cost: 'Dit kost € 3.000,00, exclusief btw. U betaalt zelf niets.',
        payers: ['Wie betaalt: O&O-fonds, € 3.000,00.'],
      },
    ]);
    expect(page.contact[0]).toBe('Hebt u een vraag? Neem contact op met UWV Midden-Utrecht.');
    expect(page.youDo.length * page.teamDoes.length).toBeGreaterThan(0);
  });

  test('R030, R144, Q06: says that agreements stay valid, what the plan is never used for, and that saying no costs nothing', () => {
    const rights = pageOf(given(...SET_CASE)).yourRights.join(' ');

    expect(rights).toContain('blijven gelden, ook als een andere organisatie u verder helpt');
    expect(rights).toContain('nooit om uw uitkering te controleren');
    expect(rights).toContain('Dan mag u nee zeggen. Dat kost u niets');
  });

  test('R028: an earlier version stays the page it was', () => {
    const later = [item({ itemId: uuid(31), description: 'Rijles' }), agreed(3), arrangementSet(3)];
    const now = given(...SET_CASE, ...later.slice(0, 2), {
      ...(later[2] as NonNullable<(typeof later)[2]>),
      data: { ...(later[2] as { data: object }).data, items: [uuid(30), uuid(31)] },
    });

    expect(pageOf(now, {}, 3).items.map((one) => one.description)).toEqual(['Training', 'Rijles']);
    expect(planPageHash(pageOf(now, {}, 2))).toBe(planPageHash(pageOf(given(...SET_CASE))));
    expect(planPage(now, FACTS, 1)).toBeUndefined();
  });

  test('the same content gives the same hash; another goal, item or organisation gives another', () => {
    const hash = (state: Arrangement, facts: Partial<PlanPageFacts> = {}) =>
      planPageHash(pageOf(state, facts));
    const same = hash(given(...SET_CASE));

    expect(hash(given(...SET_CASE, offered(), accepted()))).toBe(same);
    expect(hash(given(...SET_CASE), { person: givenPerson(established({ street: 'Elders' })) })).toBe(same);
    expect(hash(given(...SET_CASE, item({ itemId: uuid(31) })))).not.toBe(same);
    expect(hash(given(...SET_CASE, goal()))).not.toBe(same);
    expect(hash(given(...SET_CASE), { ownerName: UTRECHT.name })).not.toBe(same);
  });

  test('there is no page without a goal', () => {
    expect(planPage(given(reported()), FACTS)).toBeUndefined();
    expect(planPage(given(reported(), item()), FACTS)).toBeUndefined();
  });

  test('R146: the address of a person with the secrecy flag stands nowhere on it', () => {
    const html = (secrecy: boolean) => {
      const person = givenPerson(established({ secrecy }));
      const page = pageOf(given(...SET_CASE), { person });
      return planPageHtml({ page, hash: planPageHash(page), address: addressLines(person) });
    };

    expect(html(false)).toContain('Voorbeeldstraat 12<br>3511 AA Utrecht');
    for (const part of ['Voorbeeldstraat', '3511', '999990342', '1970-05-17'])
      expect(html(true)).not.toContain(part);
  });
});

describe('the printed page', () => {
  test('nothing a person wrote becomes markup', () => {
    const evil = '<script>alert("x")</script> & \'co\'';
    const state = given(...SET_CASE, item({ itemId: uuid(31), description: evil, provider: evil }));
    const page = pageOf(state, {
      person: givenPerson(established({ surname: evil, street: evil })),
      ownerName: evil,
    });
    const html = planPageHtml({
      page,
      hash: planPageHash(page),
      address: addressLines(givenPerson(established({ street: evil }))),
    });

    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;');
  });

  test('escaped text holds no character that means something in HTML, and loses nothing', () => {
    const back = (text: string): string =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ';', '#') }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
        expect(back(escaped)).toBe(text);
      }),
    );
  });
});
