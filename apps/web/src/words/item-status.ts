import type { Dto } from '../api/client';
import type { StatusKind } from '../parts';

type ItemStatus = Dto<'ItemShownDto'>['status'];

/** How an item of the plan goes. */
export const ITEM_STATUS: Readonly<Record<ItemStatus, string>> = {
  planned: 'Gepland',
  started: 'Gestart',
  interrupted: 'Onderbroken',
  completed: 'Afgerond',
  stopped: 'Gestopt',
};

export const ITEM_LOOK: Readonly<Record<ItemStatus, StatusKind>> = {
  planned: 'neutral',
  started: 'active',
  interrupted: 'waiting',
  completed: 'done',
  stopped: 'late',
};
