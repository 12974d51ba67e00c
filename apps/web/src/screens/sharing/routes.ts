import type { RouteObject } from 'react-router';

/** Under `/zaken/:arrangementId/`. */
export const caseRoutes: RouteObject[] = [
  { path: 'delen', lazy: async () => ({ Component: (await import('./sharing-tab')).SharingTab }) },
  { path: 'delen/uitzetten', lazy: async () => ({ Component: (await import('./refer-item')).ReferItem }) },
  {
    path: 'overdrachten/:handoverId',
    lazy: async () => ({ Component: (await import('./receipt-page')).ReceiptPage }),
  },
];
