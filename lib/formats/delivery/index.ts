export { ansibleTasks } from './ansible.ts';
export { bundle, manifestPath } from './bundle.ts';
export { deliveryCloudInit } from './cloud-init.ts';
export { type Delivered, installSh } from './install-sh.ts';
export { everyMinutes, placesOf } from './places.ts';
export { failureReasons, type NodeReport, nodeReport } from './report.ts';
export { pipelineCommands, shellCommands } from './shell-commands.ts';
export { systemdCommands, systemdUnits } from './systemd.ts';
