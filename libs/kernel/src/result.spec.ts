import { err, ok } from './result';

it('a result is a value or a refusal', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 });
  expect(err('nee')).toEqual({ ok: false, error: 'nee' });
});
