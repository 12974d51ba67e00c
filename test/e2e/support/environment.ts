import { TestEnvironment } from 'jest-environment-node';

/** What a test file leaves on `globalThis` to be called when one of its tests fails, before anything is closed. */
export interface AfterFailure {
  afterFailure?: (test: string) => Promise<void>;
}

interface TestEvent {
  readonly name: string;
  readonly test?: { readonly name: string };
}

/** A browser test that fails tells what stood on the screens: a build elsewhere cannot be looked at afterwards. */
export default class BrowserEnvironment extends TestEnvironment {
  async handleTestEvent({ name, test }: TestEvent): Promise<void> {
    if (name === 'test_fn_failure') await (this.global as AfterFailure).afterFailure?.(test?.name ?? '');
  }
}
