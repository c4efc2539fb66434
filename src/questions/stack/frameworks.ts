import { choicesQuestion } from '../question.ts';

export default choicesQuestion({
  path: 'stack.frameworks',
  step: 'stack',
  order: 20,
  ask: 'Which machine-learning frameworks do you use?',
  label: 'Frameworks',
  why: 'Some tools record, package or explain only certain frameworks.',
  options: [
    { value: 'pytorch', label: 'PyTorch' },
    { value: 'tensorflow', label: 'TensorFlow' },
    { value: 'keras', label: 'Keras' },
    { value: 'jax', label: 'JAX' },
    { value: 'sklearn', label: 'scikit-learn' },
    { value: 'xgboost', label: 'XGBoost' },
    { value: 'lightgbm', label: 'LightGBM' },
    { value: 'huggingface', label: 'Hugging Face' },
    { value: 'spark-ml', label: 'Spark ML' },
    { value: 'llm', label: 'Language models' },
    { value: 'other', label: 'Something else' },
  ],
  onlyFor: [
    'experiment-tracking',
    'model-registry',
    'hyperparameter-optimization',
    'training',
    'packaging',
    'serving',
    'monitoring',
    'explainability',
    'drift-detection',
  ],
});
