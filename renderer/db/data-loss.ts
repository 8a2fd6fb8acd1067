let lost = false;

/** Whether the browser has said that it threw a database away when it was opened. It does not always say so. */
export const hasLostData = (): boolean => lost;

/**
 * The database factory of the window, listening for what Chromium says of lost data: Dexie does not pass it on.
 * `dataLoss` stands on the event that comes before an upgrade, and is not in the standard.
 */
export const watchedFactory = (): IDBFactory =>
  new Proxy(indexedDB, {
    get: (factory, name) => {
      if (name === 'open') return (...args: Parameters<IDBFactory['open']>) => watched(factory.open(...args));
      const value: unknown = Reflect.get(factory, name);
      return typeof value === 'function' ? (value.bind(factory) as unknown) : value;
    },
  });

const watched = (request: IDBOpenDBRequest): IDBOpenDBRequest => {
  request.addEventListener('upgradeneeded', (event) => {
    if ('dataLoss' in event && event.dataLoss === 'total') lost = true;
  });
  return request;
};
