export { ansiblePlaybook } from './ansible.ts';
export { checkCommands } from './check-commands.ts';
export { cloudInit } from './cloud-init.ts';
export { type InstallFile, type InstallRequest, type NodeRole, planInstall } from './install-plan.ts';
export { installScript } from './install-script.ts';
export { rollbackScript } from './rollback-script.ts';
