import type { RouteObject } from 'react-router';

export const topRoutes: RouteObject[] = [
  {
    path: 'aanbiedingen',
    lazy: async () => ({ Component: (await import('./offers-page')).OffersPage }),
  },
  {
    path: 'aanbiedingen/zaak-vragen',
    lazy: async () => ({ Component: (await import('./ask-for-case')).AskForCase }),
  },
  {
    path: 'aanbiedingen/uitgezet/:referralId',
    lazy: async () => ({ Component: (await import('./referral-page')).ReferralPage }),
  },
  {
    path: 'aanbiedingen/akkoord/:arrangementId/:requestId',
    lazy: async () => ({ Component: (await import('./agreement-page')).AgreementPage }),
  },
  {
    path: 'aanbiedingen/:arrangementId/bewijs/:handoverId',
    lazy: async () => ({ Component: (await import('../sharing/receipt-page')).ReceiptPage }),
  },
  {
    path: 'aanbiedingen/:arrangementId',
    lazy: async () => ({ Component: (await import('./one-offer')).OneOffer }),
  },
];
