import { backgroundFigure } from '../figure.ts';

export default backgroundFigure({
  name: 'machinePrice',
  order: 80,
  ask: 'What does one small machine of your own cost a month?',
  label: 'Price of one small machine a month',
  unit: 'US dollars',
  maximum: 10000,
  figure: {
    low: 0,
    expected: 30.4,
    high: 60.7,
    source: 'https://hacecuentas.com/en/costo-servidor-cloud-aws-ec2-mensual',
    asOf: '2026-04',
    because:
      'Low: a machine you already have. Expected: AWS t3.medium, 2 vCPU and 4 GB. High: t3.large with 8 GB. European hosts are cheaper.',
  },
});
