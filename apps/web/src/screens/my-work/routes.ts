import type { RouteObject } from 'react-router';

export const topRoutes: RouteObject[] = [
  { path: 'mijn-werk', lazy: async () => ({ Component: (await import('./my-work')).MyWork }) },
];
