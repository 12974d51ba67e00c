import type { Provider, Type } from '@nestjs/common';
import { BreakPlacementController } from '../break-placement/break-placement.controller';
import { CloseArrangementController } from '../close-arrangement/close-arrangement.controller';
import { HoldAftercareController } from '../hold-aftercare/hold-aftercare.controller';
import { MakeMatchController } from '../make-match/make-match.controller';
import { PlacePersonController } from '../place-person/place-person.controller';
import { RecordDeathController } from '../record-death/record-death.controller';
import { ReopenArrangementController } from '../reopen-arrangement/reopen-arrangement.controller';
import { StartBusinessController } from '../start-business/start-business.controller';
import { StartEducationController } from '../start-education/start-education.controller';

/** Result, closing and reopening. */
export const END_CONTROLLERS: Type[] = [
  MakeMatchController,
  PlacePersonController,
  StartBusinessController,
  StartEducationController,
  HoldAftercareController,
  BreakPlacementController,
  CloseArrangementController,
  ReopenArrangementController,
  RecordDeathController,
];
export const END_PROVIDERS: Provider[] = [];
