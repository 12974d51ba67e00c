import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERSON_EVENTS, type PersonEvent } from '../domain/person-events';
import { personSentence } from './person-sentences.rule';

const data = (type: string) =>
  JSON.parse(readFileSync(join(__dirname, `../../fixtures/events/${type}.json`), 'utf8')) as object;

/** What is sealed in the stored examples: no sentence may say any of it. */
const PRIVATE = ['999990342', 'Proefpersoon', 'Voorbeeldstraat', '1970', 'Test ', '@example', 'Zelfde adres'];

describe('sentences of the person’s history', () => {
  it.each(PERSON_EVENTS.map((one) => one.type))('%s has a Dutch sentence that names nobody', (type) => {
    const event = { type, data: data(type) } as unknown as PersonEvent;
    const sentence = personSentence(event, (unit) => unit);

    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toContain('undefined');
    for (const word of PRIVATE) expect(sentence).not.toContain(word);
  });
});
