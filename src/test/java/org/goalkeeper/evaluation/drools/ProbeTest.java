package org.goalkeeper.evaluation.drools;
import java.util.*;
import org.goalkeeper.evaluation.matching.CompiledRule;
import org.goalkeeper.rule.*;
import org.junit.jupiter.api.Test;
class ProbeTest {
  @Test void probe() {
    for (int i=0;i<15;i++){
    long t=System.nanoTime();
    RulePack pack=RulePack.builtIn();
    long t1=System.nanoTime();
    RuleCatalogue c=new RuleCatalogue(pack.rules());
    List<CompiledRule> l=new ArrayList<>();
    for (Rule r: c.rules()) { try { l.add(CompiledRule.of(r,c)); } catch(RuntimeException e){ System.out.println(r.id()+" "+e);} }
    long t2=System.nanoTime();
    RuleBase b=RuleBase.of(l);
    long t3=System.nanoTime();
    System.out.println(l.size()+" rules: load "+(t1-t)/1e6+" compile "+(t2-t1)/1e6+" base "+(t3-t2)/1e6+" "+b.types().size());
    }
  }
}
