import { EMPTY_OFFER, noteOf, NOTE_MAX, offerTerms, WHY_MAX } from './offer-values';

/** Goal: what was typed on several pages goes over the line as one offer that the API takes. */
const NOTE_OF_API_MAX = 4000;

test('both answers stand in the note, each under its own words', () => {
  expect(noteOf({ why: ' Zij verhuist. ', note: 'De training loopt nog.' })).toBe(
    'Waarom deze overdracht: Zij verhuist.\n\nWat u moet weten: De training loopt nog.',
  );
});

test('the longest answers still fit', () => {
  const longest = noteOf({ why: 'x'.repeat(WHY_MAX), note: 'y'.repeat(NOTE_MAX) });
  expect(longest.length).toBeLessThanOrEqual(NOTE_OF_API_MAX);
});

test('the day goes as the API writes days, and the hash is the one of the preview', () => {
  const values = { ...EMPTY_OFFER, toUnit: 'gemeente-am13', receiver: 'r', contactOn: '10-3-2022' };
  expect(offerTerms(values, 'abc')).toMatchObject({
    toUnit: 'gemeente-am13',
    receiver: 'r',
    contactOn: '2022-03-10',
    contentHash: 'abc',
  });
});
