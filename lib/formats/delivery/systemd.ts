import type { Delivered } from './install-sh.ts';
import { everyMinutes, placesOf } from './places.ts';

/** A service that runs the script once, and the timer that does so again and again. */
export function systemdUnits(delivered: Delivered): { readonly service: string; readonly timer: string } {
  const { script } = placesOf(delivered);
  const about = `Description=Container registries of the profile ${delivered.profile}, from Portolan`;
  const service = [
    '[Unit]',
    about,
    'Wants=network-online.target',
    'After=network-online.target',
    '',
    '[Service]',
    'Type=oneshot',
    `ExecStart=/bin/sh ${script} --every ${everyMinutes}`,
    'NoNewPrivileges=yes',
    'PrivateTmp=yes',
    'ProtectHome=yes',
    'ProtectKernelTunables=yes',
    'ProtectKernelModules=yes',
    'ProtectControlGroups=yes',
    'RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6',
    '',
  ];
  const timer = [
    '[Unit]',
    about,
    '',
    '[Timer]',
    'OnBootSec=1min',
    `OnUnitActiveSec=${everyMinutes}min`,
    'RandomizedDelaySec=1min',
    '',
    '[Install]',
    'WantedBy=timers.target',
    '',
  ];
  return { service: service.join('\n'), timer: timer.join('\n') };
}

/** Commands to paste as root: they write both units and start the timer. */
export function systemdCommands(delivered: Delivered): string {
  const { unit } = placesOf(delivered);
  const { service, timer } = systemdUnits(delivered);
  return [
    `cat > /etc/systemd/system/${unit}.service <<'END'`,
    `${service}END`,
    `cat > /etc/systemd/system/${unit}.timer <<'END'`,
    `${timer}END`,
    `systemctl daemon-reload && systemctl enable --now ${unit}.timer`,
    '',
  ].join('\n');
}
