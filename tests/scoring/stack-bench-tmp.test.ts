import { test } from 'vitest';
import { compileProblem } from '/work/main/src/scoring/stack/compiled-problem.ts';
import { boundsFor } from '/work/main/src/scoring/stack/bounds.ts';
import { searchStacks } from '/work/main/src/scoring/stack/search.ts';
import { createRandom } from '/work/main/src/scoring/robustness/random.ts';
const make = (seed:number, T:number, A:number, o:any={}) => {
  const r = createRandom(seed,'stack');
  const activities = Array.from({length:A},(_,i)=>({id:`a${i}`,weight:o.equal?1/A:(0.5+r())/A,required:true}));
  const tools = Array.from({length:T},(_,i)=>{
    const value:any={}; const k = r()<0.6?1:r()<0.6?2+Math.floor(r()*3):Math.min(A,4+Math.floor(r()*8));
    while(Object.keys(value).length<Math.min(k,A)) value[`a${Math.floor(r()*A)}`]=0.4+0.4*r();
    return {id:`t${i}`,value,cost:r()<0.5?0:Math.floor(r()*300)};
  });
  const pair=()=>[`t${Math.floor(r()*T)}`,`t${Math.floor(r()*T)}`] as [string,string];
  return {activities,tools,toolCost:(o.tau??0.1)/A,conflicts:Array.from({length:o.conflicts??0},pair),
   bonuses:Array.from({length:o.bonuses??0},()=>({tools:pair(),gain:0.5*(o.tau??0.1)/A/A})),...(o.budget!==undefined&&{budget:o.budget})};
};
test('bench',()=>{
  const rows:string[]=[];
  for (const [T,A,o] of [[100,12,{}],[200,17,{}],[200,17,{tau:0.5}],[200,17,{tau:0.01}],[200,17,{conflicts:300}],[100,12,{conflicts:300}],[200,17,{budget:100}],[60,6,{bonuses:120}],[100,8,{bonuses:250}],[150,12,{bonuses:400}],[200,17,{bonuses:528}],[200,17,{bonuses:528,tau:.4}],[200,17,{bonuses:528,budget:200,conflicts:50}]] as any[]) {
    let max=0,sum=0,n=0,bound=0,unproven=0; 
    for(let seed=0;seed<5;seed++){const p=make(seed,T,A,o);const t=performance.now();const c=compileProblem(p);const b=boundsFor(c);const m=performance.now();const s=searchStacks(c,b,{count:5,margin:0.03,nodes:200000});const d=performance.now()-t;sum+=d;bound+=m-t;n=Math.max(n,s.nodes);max=Math.max(max,d);if(!s.proven)unproven++;}
    rows.push(`${T}x${A} ${JSON.stringify(o)} mean ${(sum/5).toFixed(1)} (bounds ${(bound/5).toFixed(1)}) max ${max.toFixed(1)} nodes≤${n} unproven ${unproven}`);
  }
  console.log(rows.join('\n'));
},600000);
