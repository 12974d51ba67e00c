import type { Provider, Type } from '@nestjs/common';
import { AddItemController } from '../add-item/add-item.controller';
import { ConsiderProvisionController } from '../consider-provision/consider-provision.controller';

/** What is in the plan and how it goes. */
export const ITEMS_CONTROLLERS: Type[] = [AddItemController, ConsiderProvisionController];
export const ITEMS_PROVIDERS: Provider[] = [];
