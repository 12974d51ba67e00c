import fc from 'fast-check';
import { given, UTRECHT } from '../testing/case';
import { established } from '../testing/case-events';
import { accepted, agreed, arrangementSet, goal, item, offered, reported, SET_CASE } from '../testing/events';
import { started, stopped } from '../testing/item-events';
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

describe('the words of the page', () => {
  const withItem = (over: Parameters<typeof item>[0]) =>
    pageOf(given(...SET_CASE, item({ itemId: uuid(31), ...over }))).items[1];
  const stop = stopped('2022-04-01');
  const objected = {
    ...stop,
    data: { ...(stop as { data: object }).data, objectionUntil: '2022-05-13' },
  } as unknown as typeof stop;
  const ended = [...SET_CASE, started('2022-03-15'), objected] as const;

  test('name the person with every part of the name', () => {
    expect(pageOf(given(...SET_CASE)).person).toBe('Test van der Proefpersoon');
    const bare = givenPerson(established({ prefix: undefined as never }));
    expect(pageOf(given(...SET_CASE), { person: bare }).person).toBe('Test Proefpersoon');
  });

  test('R020: say what costs nothing, on which basis a price is, and who does it', () => {
    expect(withItem({ priceCents: 0, funding: [] })?.cost).toBe('Dit kost niets.');
    expect(withItem({ vat: 'incl' })?.cost).toContain(', inclusief btw. U betaalt zelf niets.');
    expect(withItem({ vat: 'unknown' })?.cost).toBe('Dit kost € 3.000,00. U betaalt zelf niets.');
    expect(withItem({ name: 'Rijles', provider: undefined as never })).toMatchObject({
      name: 'Rijles',
      who: 'UWV Midden-Utrecht voert dit uit.',
    });
    expect(withItem({ employerPart: true })?.who).toBe('Opleider BV voert dit uit. Uw werkgever doet mee.');
    expect(withItem({ employerPart: false })?.who).toBe('Opleider BV voert dit uit.');
  });

  test('say how to reach the organisation, where that is known', () => {
    expect(pageOf(given(...SET_CASE)).contact).toHaveLength(1);
    expect(pageOf(given(...SET_CASE), { contactPoint: '030-1234567' }).contact).toEqual([
      'Hebt u een vraag? Neem contact op met UWV Midden-Utrecht.',
      '030-1234567',
    ]);
  });

  test('R141: say until when one can object to a stop, on the plan that is in force', () => {
    expect(pageOf(given(...SET_CASE)).objection).toEqual([]);
    expect(pageOf(given(...ended)).objection).toEqual([
      expect.stringContaining('We hebben het onderdeel “Training” gestopt.'),
    ]);
    expect(pageOf(given(...ended)).objection[0]).toContain('tot en met 13 mei 2022 bezwaar maken');
    const later = given(...ended, item({ itemId: uuid(31) }), agreed(3), arrangementSet(3));
    expect(pageOf(later, {}, 2).objection).toEqual([]);
  });

  test('are all under the hash: another word anywhere is another page', () => {
    const page = pageOf(given(...SET_CASE));
    const [first] = page.items;
    if (first === undefined) throw new Error('There is an item.');
    const others: readonly Partial<PlanPage>[] = [
      { planVersion: 9 },
      { person: 'Iemand anders' },
      { goal: { ...page.goal, direction: 'anders' } },
      { goal: { ...page.goal, words: 'anders' } },
      ...(['name', 'description', 'period', 'who', 'cost'] as const).map((part) => ({
        items: [{ ...first, [part]: 'anders' }],
      })),
      { items: [{ ...first, itemId: uuid(99) }] },
      { items: [{ ...first, payers: [] }] },
      { youDo: [] },
      { teamDoes: [] },
      { contact: [] },
      { yourRights: [] },
      { objection: ['anders'] },
    ];
    const hashes = others.map((other) => planPageHash({ ...page, ...other }));
    expect(new Set([...hashes, planPageHash(page)]).size).toBe(others.length + 1);
  });

  test('are printed under their headings; what has nothing to say has no heading', () => {
    const page = pageOf(given(...SET_CASE));
    const html = planPageHtml({ page, hash: planPageHash(page), address: addressLines(FACTS.person) });
    for (const words of [
      '<h3>versterken-arbeidsmarktpositie</h3><p>Training</p>',
      '<li>Van 15 maart 2022 tot en met 15 juni 2022.</li>',
      '<li>Wie betaalt: O&amp;O-fonds, € 3.000,00.</li>',
      '<h2>Wat u doet</h2><ul><li>U doet mee',
      '<h2>Uw rechten</h2>',
    ])
      expect(html).toContain(words);
    expect(html).not.toContain('Niet eens met een besluit?');
    const objecting = pageOf(given(...ended));
    expect(planPageHtml({ page: objecting, hash: '', address: [] })).toContain(
      '<h2>Niet eens met een besluit?</h2>',
    );
  });

  test('the address has a line for each part that is known', () => {
    const where = (over: Parameters<typeof established>[0]) => addressLines(givenPerson(established(over)));
    const none = { street: undefined as never, houseNumber: undefined as never } as const;
    expect(where(none)).toEqual(['3511 AA Utrecht']);
    expect(where({ ...none, postcode: undefined as never, town: undefined as never })).toEqual([]);
    expect(where({ postcode: undefined as never })).toEqual(['Voorbeeldstraat 12', 'Utrecht']);
  });
});
