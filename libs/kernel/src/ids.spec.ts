import fc from 'fast-check';
import { v5 } from 'uuid';
import { EVENT_NAMESPACE, isUuid, newUuid, uuidV5, type Uuid } from './ids';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8' as Uuid;

describe('a name-based id', () => {
  it('is the example of RFC 9562', () => {
    expect(uuidV5(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('equals what another implementation makes, for any namespace and name', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), fc.string({ unit: 'grapheme' }), (namespace, name) => {
        const id = uuidV5(namespace as Uuid, name);
        expect(id).toBe(v5(name, namespace));
        expect(isUuid(id)).toBe(true);
      }),
    );
  });

  it('differs per event of a command, and the namespace of event ids never changes', () => {
    const command = '2ed6657d-e927-568b-95e1-2665a8aea6a2';
    expect(uuidV5(EVENT_NAMESPACE, `${command}/0`)).not.toBe(uuidV5(EVENT_NAMESPACE, `${command}/1`));
    expect(EVENT_NAMESPACE).toBe('6f3c1f0a-5d53-5c0e-9d3b-6f2f6d6a1c11');
  });
});

describe('an id', () => {
  it('that is new is a UUID and differs from the last', () => {
    expect(isUuid(newUuid())).toBe(true);
    expect(newUuid()).not.toBe(newUuid());
  });

  it.each([
    '',
    '2ED6657D-E927-568B-95E1-2665A8AEA6A2',
    'x2ed6657d-e927-568b-95e1-2665a8aea6a2',
    '2ed6657d-e927-568b-95e1-2665a8aea6a2x',
    '2ed6657de927568b95e12665a8aea6a2',
    '2ed6657d-e927-068b-95e1-2665a8aea6a2',
    '2ed6657d-e927-968b-95e1-2665a8aea6a2',
    '2ed6657d-e927-568b-c5e1-2665a8aea6a2',
    '2ed6657d-e927-568b-75e1-2665a8aea6a2',
    '2ed6657g-e927-568b-95e1-2665a8aea6a2',
  ])('"%s" is no UUID in lower case', (text) => {
    expect(isUuid(text)).toBe(false);
  });
});
