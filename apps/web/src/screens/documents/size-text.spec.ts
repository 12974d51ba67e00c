import { sizeText } from './size-text';

it.each([
  [10, '1 kB'],
  [348_160, '340 kB'],
  [1_258_291, '1,2 MB'],
])('%d bytes is %s', (bytes, words) => {
  expect(sizeText(bytes)).toBe(words);
});
