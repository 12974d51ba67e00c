import type { Type } from '@nestjs/common';
import { ApproveCorrectionController } from '../approve-correction/approve-correction.controller';
import { RejectCorrectionController } from '../reject-correction/reject-correction.controller';
import { RequestCorrectionController } from '../request-correction/request-correction.controller';

/** Facts of the file: a correction is asked for by one and decided on by another. */
export const CORRECTIONS_CONTROLLERS: Type[] = [
  RequestCorrectionController,
  ApproveCorrectionController,
  RejectCorrectionController,
];
