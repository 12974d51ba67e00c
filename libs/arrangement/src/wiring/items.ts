import type { Provider, Type } from '@nestjs/common';
import { AddItemController } from '../add-item/add-item.controller';
import { ChangeItemController } from '../change-item/change-item.controller';
import { ChooseProviderController } from '../choose-provider/choose-provider.controller';
import { CompleteItemController } from '../complete-item/complete-item.controller';
import { ConsiderProvisionController } from '../consider-provision/consider-provision.controller';
import { EvaluateItemController } from '../evaluate-item/evaluate-item.controller';
import { InterruptItemController } from '../interrupt-item/interrupt-item.controller';
import { PriorProvisionsController } from '../read-models/prior-provisions/prior-provisions.controller';
import { ReceiveQuoteController } from '../receive-quote/receive-quote.controller';
import { RecordDeliveryController } from '../record-delivery/record-delivery.controller';
import { ResumeItemController } from '../resume-item/resume-item.controller';
import { StartItemController } from '../start-item/start-item.controller';
import { StopItemController } from '../stop-item/stop-item.controller';
import { WithdrawItemController } from '../withdraw-item/withdraw-item.controller';

/** What is in the plan and how it goes. */
export const ITEMS_CONTROLLERS: Type[] = [
  AddItemController,
  ChangeItemController,
  WithdrawItemController,
  ConsiderProvisionController,
  PriorProvisionsController,
  ReceiveQuoteController,
  ChooseProviderController,
  StartItemController,
  InterruptItemController,
  ResumeItemController,
  RecordDeliveryController,
  CompleteItemController,
  StopItemController,
  EvaluateItemController,
];
export const ITEMS_PROVIDERS: Provider[] = [];
