/** The least an Electron app can be: one window with one heading. What ours is held against. */
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1320, height: 860 });
  return window.loadFile(path.join(__dirname, 'index.html'));
});
