import type { Upcaster } from '@meereis/event-store';
import { accountRolesProjection } from './list-accounts/account-roles.projection';

export * from './account';
export * from './account-events';
export * from './bootstrap-administrator/bootstrap-administrator';
export * from './demo/demo-accounts';
export { demoUserName } from './demo/demo-regions';
export * from './demo/seed-demo-accounts';
export * from './role-source';
export * from './staff.module';
export { STAND_INS, type StandIns } from './stand-ins.service';

export const STAFF_PROJECTIONS = [accountRolesProjection];
export const STAFF_UPCASTERS: readonly Upcaster[] = [];
