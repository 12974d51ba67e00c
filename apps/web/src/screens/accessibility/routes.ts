import type { RouteObject } from 'react-router';

export const topRoutes: RouteObject[] = [
  {
    path: 'toegankelijkheid',
    lazy: async () => ({ Component: (await import('./accessibility')).Accessibility }),
  },
];
