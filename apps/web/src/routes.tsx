import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { BASE_PATH } from './base';
import { AppFrame } from './frame/app-frame';
import { NotFound } from './frame/not-found';
import { ScreenFailed } from './frame/screen-failed';
import * as accessibility from './screens/accessibility/routes';
import * as addItem from './screens/add-item/routes';
import { CasePage } from './screens/case/case-page';
import * as cases from './screens/cases/routes';
import * as contact from './screens/contact/routes';
import * as divide from './screens/divide/routes';
import * as documents from './screens/documents/routes';
import * as history from './screens/history/routes';
import * as intake from './screens/intake/routes';
import * as money from './screens/money/routes';
import * as myWork from './screens/my-work/routes';
import * as offerHandover from './screens/offer-handover/routes';
import * as person from './screens/person/routes';
import * as plan from './screens/plan/routes';
import * as receivedOffers from './screens/received-offers/routes';
import * as search from './screens/search/routes';
import * as setPlan from './screens/set-plan/routes';
import * as sharing from './screens/sharing/routes';

const ofCase: RouteObject[] = [
  { index: true, element: <Navigate to="plan" replace /> },
  ...plan.caseRoutes,
  ...contact.caseRoutes,
  ...documents.caseRoutes,
  ...money.caseRoutes,
  ...sharing.caseRoutes,
  ...history.caseRoutes,
  ...intake.caseRoutes,
  ...person.caseRoutes,
  ...addItem.caseRoutes,
  ...setPlan.caseRoutes,
  ...offerHandover.caseRoutes,
];

const screens: RouteObject[] = [
  { index: true, element: <Navigate to="/mijn-werk" replace /> },
  ...myWork.topRoutes,
  ...search.topRoutes,
  ...cases.topRoutes,
  ...receivedOffers.topRoutes,
  ...divide.topRoutes,
  ...accessibility.topRoutes,
  { path: 'zaken/:arrangementId', element: <CasePage />, children: ofCase },
  { path: '*', element: <NotFound /> },
];

/** Every screen has an address; its code comes when somebody goes there. A fault in one leaves the frame standing. */
export function createRouter() {
  const routes: RouteObject[] = [
    {
      element: <AppFrame />,
      hydrateFallbackElement: <p className="app-wait">Bezig met laden…</p>,
      children: [{ errorElement: <ScreenFailed />, children: screens }],
    },
  ];
  return createBrowserRouter(routes, BASE_PATH === '' ? {} : { basename: BASE_PATH });
}
