import { asRoute, withoutPrefix } from './web-pages';

const page = (url: string, method = 'GET') => ({ url, method, headers: { accept: 'text/html,*/*' } });

describe('the route for an address', () => {
  it.each(['/mijn-werk', '/zaken/0b8f6a3e-6d0e-5b1c-9f57-3b1f4e0a1c2d/plan', '/signed-in?code=abc'])(
    '%s is an address of the application',
    (url) => {
      expect(asRoute(page(url), '')).toBe('/');
    },
  );

  it.each([
    '/',
    '/api/v1/tasks',
    '/docs',
    '/oidc/auth?x=1',
    '/health/live',
    '/assets/a.js',
    '/proef',
    '/icon.svg',
  ])('%s is answered by the server itself', (url) => {
    expect(asRoute(page(url), '')).toBe(url);
  });

  it('leaves what is no page to the server: a program that asks for an unknown address gets its problem', () => {
    expect(asRoute({ url: '/nergens', method: 'GET', headers: { accept: 'application/json' } }, '')).toBe(
      '/nergens',
    );
    expect(asRoute({ url: '/nergens', method: 'GET', headers: {} }, '')).toBe('/nergens');
    expect(asRoute(page('/mijn-werk', 'POST'), '')).toBe('/mijn-werk');
  });

  it('is the same behind a proxy that takes the prefix off and behind one that does not', () => {
    expect(asRoute(page('/rmt/api/v1/tasks'), '/rmt')).toBe('/api/v1/tasks');
    expect(asRoute(page('/api/v1/tasks'), '/rmt')).toBe('/api/v1/tasks');
    expect(asRoute(page('/rmt'), '/rmt')).toBe('/');
    expect(asRoute(page('/rmt/zaken'), '/rmt')).toBe('/');
  });

  it('takes off a whole part of the path only', () => {
    expect(withoutPrefix('/rmtx/api', '/rmt')).toBe('/rmtx/api');
    expect(withoutPrefix('/rmt?a=1', '/rmt')).toBe('/?a=1');
  });
});
