const WRITER = 'libs/privacy/src/schema/compile-writer.ts';
const CODEC_TEST = 'libs/privacy/src/sealing-codec.spec.ts';

export const PRIVACY = [
  {
    name: 'personal text is sealed',
    file: WRITER,
    text: '    sink.text(subject, path, value);\n    return undefined;\n',
    instead: '    return value;\n',
    test: CODEC_TEST,
    named: 'holds nothing personal in the open',
  },
  {
    name: 'a box is bound to its event (AAD)',
    file: 'libs/privacy/src/seal/box.ts',
    text: 'Buffer.from(`${eventId}|${type}|${subject}`);',
    instead: "Buffer.from('');",
    test: CODEC_TEST,
    named: 'when it was moved from another event of the same person',
  },
  {
    name: 'a field nobody declared is refused',
    file: WRITER,
    text: "if (!declared.has(name)) return sink.refuse(`${path}/${name}`, 'is not declared');",
    instead: 'if (!declared.has(name)) continue;',
    test: CODEC_TEST,
    named: 'an undeclared field',
  },
  {
    name: 'text declared neither personal nor public stops the boot',
    file: 'libs/event-store/src/schema/check-declaration.ts',
    text: 'throw new Error(`${type}${path} is bare text: declare it as public, with the reason, or as personal.`);',
    instead: 'return;',
    test: 'libs/event-store/src/schema/create-registry.spec.ts',
    named: 'refuses bare text, wherever it stands',
  },
  {
    name: 'text declared neither way is found in a declaration',
    file: 'libs/privacy/src/undeclared-text.ts',
    text: 'return [`${path}: declared neither personal nor public`];',
    instead: 'return [];',
    test: 'libs/privacy/src/undeclared-text.spec.ts',
    named: 'Finds text declared neither way',
  },
  {
    name: 'the index of persons is keyed',
    file: 'libs/privacy/src/person-hash.ts',
    text: "createHmac('sha256', indexKey).update(`bsn|${bsn}`)",
    instead: "createHmac('sha256', '').update(`bsn|${bsn}`)",
    test: 'libs/privacy/src/keyed-person-index.spec.ts',
    named: 'Two systems with other master keys keep other rows for the same BSN',
  },
];
