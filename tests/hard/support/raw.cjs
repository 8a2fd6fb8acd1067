/** The preload of a window that has been taken over: it calls every channel with whatever it is told to. */
const { ipcRenderer } = require('electron');

/** Whether the request was answered (true) or turned away (false). */
window.callRaw = (channel, args) =>
  ipcRenderer.invoke(channel, ...args).then(
    () => true,
    () => false,
  );
