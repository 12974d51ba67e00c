export interface DemoRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path under `/api/v1`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Bytes instead of a JSON body. */
  readonly bytes?: Buffer;
}

export interface DemoAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | string[] | undefined>>;
  readonly body: unknown;
}

/** The real handlers, from the routes on: what the stories of the demo are told to. */
export interface DemoHouse {
  readonly regions: readonly {
    readonly code: string;
    readonly centre: { readonly code: string; readonly name: string };
  }[];
  /** As the demo's worker with this user name; one that is not there gets a 401. */
  request(userName: string, request: DemoRequest): Promise<DemoAnswer>;
  /** Ends the offers whose day has passed, on the day the calendar stands at. */
  expireOffers(): Promise<void>;
  /** Makes tasks of the terms that have come near. Changes cases, so only when no story goes on after it. */
  makeDueTasks(): Promise<void>;
}
