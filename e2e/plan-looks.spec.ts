import { faults } from './faults.ts';
import { expect, test } from './fixtures.ts';

const text = `mirrors:
  docker.io: {endpoint: [https://mirror.lan, "http://cache.lan:8080/x"], rewrite: {"^(.*)$": "p/$1", library: q}}
configs:
  mirror.lan: {auth: {username: robot, password: s3cret}, tls: {ca_file: /etc/a.crt}}
  cache.lan:8080: {tls: {insecure_skip_verify: true}}
`;

for (const [width, colorScheme] of [
  [1440, 'light'],
  [1000, 'dark'],
  [360, 'light'],
] as const) {
  test.describe(`${width} px wide, ${colorScheme}, in Chinese`, () => {
    test.use({
      viewport: { width, height: 800 },
      colorScheme,
      locale: 'zh-CN',
    });

    test('axe finds nothing about plans, and nothing stands beside the page', async ({ page }) => {
      await page.goto('/');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: /^打开文件/ }).click();
      await (await chooser).setFiles({ name: 'registries.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
      await expect(page.getByRole('button', { name: /查看问题/ })).toBeVisible();
      await page.keyboard.press('Alt+Shift+l');
      const panel = page.getByRole('region', { name: '拉取计划', exact: true });
      const field = panel.getByRole('textbox', { name: '镜像' });
      await expect(field).toBeVisible();
      expect(await faults(page), 'nothing chosen').toEqual([]);
      await field.fill('alpine:3');
      await expect(panel).toContainText('向 mirror.lan 请求 p/library/alpine（由 library/alpine 重写而来）');
      await expect(panel).toContainText('以 mirror.lan 下的用户 robot 登录');
      await expect(panel).toContainText('跳过证书校验');
      expect(await faults(page), 'a route').toEqual([]);
      await field.press('Enter');
      await panel.getByRole('button', { name: '规划一批镜像…' }).click();
      await page.getByRole('textbox', { name: '镜像列表' }).fill('alpine quay.io/a:1 a.lan/x a.lan/X/y');
      expect(await faults(page), 'the dialog').toEqual([]);
      await page.getByRole('button', { name: '查看计划' }).click();
      await expect(panel).toContainText('4 个镜像');
      expect(await faults(page), 'a list').toEqual([]);
      await panel.getByRole('button', { name: /^quay\.io/ }).click();
      await expect(panel.getByText('HEAD https://quay.io')).toBeInViewport();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await field.fill('a.lan/X/y');
      await expect(panel).toContainText('名称被拒绝');
      expect(await faults(page), 'a refusal').toEqual([]);
    });
  });
}
