/**
 * Weights of the English tagger, written by scripts/train-tagger.ts. Do not edit. Trained on wikigold (Balasuriya et al.
 * 2009) and the Broad Twitter Corpus (Derczynski et al. 2016), both CC BY 4.0, and State of the Union addresses.
 */
export const TAGGER_DATA = `a!	H=MC
a"	MC
a#	OB
a&	EC
a'	MD
a's	B=H;JLL=P=
a(	MC
a)	MB
a*	OB
a,	MD
a-	MC
a--	MCO=
a.	MDO=
a..	MBO=
a/	OB
a100th	A<KC
a10th	ADK<L=
a11th	ACK=
a13th	AB
a1st	AEL=
a20th	ABK=
a21st	ADI=
a21st-century	A=HEI=L=
a2nd	ADI<L=
a3rd	AC
a4th	ADK=
a65th	KB
a6pr	ICL<
a6th	AB
a7th	ABK=
a:	MC
a;	MC
a?	MC
a@	OC
a[	MB
a]	MB
a_	QD
aaboard	BEH=P<
aabout	BECGH7P<
aabove	BFH<P<
aabroad	A;CJH9
aabsolute	ACH<
aabuse	HBP=
aaccept	PB
aaccess	A=L=PB
aaccident	A;HC
aaccomplished	ANH=P1
aaccording	H9PF
aaccountability	H<LB
aaccountable	ABH<
aachieve	H<PB
aacross	A=BJH;L=P<
aact	A=HDL9PE
aaction	H9PD
aactive	ADH<
aactivities	HBP=
aacts	H8PF
aadams	H<LC
aadd	A=H=PC
aadded	A;PC
aaddicted	AOP/
aadding	H<PC
aaddress	H=L9PH
aadds	H;PC
aadequate	AEH=P<
aadministered	A=PB
aadministration	H<LD
aadmit	H;PC
aadopt	PB
aadvanced	A<L<PD
aadvances	HBP<
aadvancing	H=PB
aadvertising	HBP=
aadvisory	ABH9LA
aadvocate	A=HGP:
aaffect	A<H=PD
aaffiliates	HBP<
aafford	H=PB
aaffordable	ADH;
aafraid	ACH=P=
aafrican	AKL3
aafter	A=BPC;H:L<
aafternoon	HB
aafterwards	CEH9
aagencies	HBL=
aagenda	HB
aagent	A;HC
aaggressive	AB
aago	CGH;
aagree	H7PH
aagreed	H9PE
aagreement	HJL6P=
aagricultural	ACH=P=
aagriculture	A<HHLAP8
aah	GDH=L=
aahead	CIH:P=
aai	DBL9PB
aaids	HFL:
aaims	H:PD
aair	A;HBLA
aairports	HBP=
aal	A<HA
aalbum	HBL=
aalert	AFH<L<
aalex	A=HDL=
aalice	H<LB
aalien	ACH;
aalike	B;CHH<
aalive	AGL=P:
aall	A=FNH;P:
aall-american	FBL=
aall-time	HDL=
aalleviate	A;PC
aallied	AAL;PA
aallies	F=HGP9
aallow	H;L=PF
aallowing	H<PB
aallows	H<PC
aally	C8HF
aalone	CKH;I=L=P<
aalong	A:BKC=H=P=
aalternative	A7HG
aam	DCL;
aamateur	ACH<
aamazing	AKH<LAP4
aamended	L=PB
aamerica	H=LB
aamerican	G=H=LB
aamericorps	H=LB
aamnesty	A=HB
aand	EEL:
aanew	A=CC
aanger	A=HB
aanimal	A<HC
aanniversary	A9HF
aannounce	PB
aannounced	A=PB
aannoying	ANH=P2
aanother	A;C<FPH<K<L=
aanswer	A=HB
aanthem	HCL<
aanthrax	HCL<
aanti-semitism	H8LG
aanticipated	A;PC
aany	A;C=FJH=
aanymore	A=CFP;
aanyway	CEH;
aanywhere	CBK=
aapart	CFH:P=
aappeal	A=HC
aapplaud	H<PC
aapplause	HCLBP;Q=
aapplied	AB
aapply	C=PB
aappreciate	A;H=PE
aapproach	HDP<
aappropriate	AGLAP7
aapproval	A<HD
aapprove	H=PB
aapproved	L=PC
aapril	H;LD
aarbitrary	ACH;
aareas	A<HC
aargue	H:PD
aarmed	ADH;LCP;
aaround	A=BOH9P9
aarrest	HDL=
aarsenal	A;HC
aartificial	ABH<
aartists	HCP<
aarts	HAP<
aas	BFCCH:L:NDP<
aaside	A=B=CGH<P=
aask	H<L<PG
aasking	PB
aasleep	AEH:
aass	HCP<
aassault	A=HDP=
aassembly	C:HE
aassist	H<PC
aassistance	HAP<
aassociate	AFH:
aassociation	H;LD
aassume	H=PB
aassure	A=H<PD
aate	H<PC
aatmosphere	C<HB
aattack	HC
aattacks	HCP<
aattempt	A;HC
aattract	H;PD
aattractive	ACH<
aaugust	H=LB
aaustralia	LBP=
aauthorize	H:PD
aauto	HC
aautomobile	A;HD
aavailable	ACH=P=
aaverage	AKH7P<
aavoid	A=H=L=PE
aaw	GCH=L=
aawake	AEH=P;
aaward	A=C:HFLAP=
aawards	C<HB
aaware	ACH=P=
aaway	A<CJH:L=
aawesome	AEF;H<
aawful	CB
aawkward	AFC=P=
ab	A=HBLBP:
aback	CMH7L=P;
abackground	C<HD
abackgrounds	HBP=
abad	ADCBH;P=
abalance	L<PD
abalanced	AHP6
abalancing	HEP9
aball	PB
aban	A=HAL<PB
aband	E=HD
abanking	A=HDP;
abankrupt	AFH<P;
abanned	L=PC
abanner	ABH:LA
abargaining	HDP<
abased	A<PC
abasic	AFH:
abattle	A<HB
abc	CEH<P=
abears	H:L=PF
abeat	H8PG
abeautiful	ABH=LAP=
abeauty	HCL<
abecame	H=PB
abecome	H;PF
abed	A<HDLAP<
abefore	BMC=H<L=P;
abegan	H<PD
abegin	H<L=PE
abeginning	HFL=P:
abegun	H=PC
abehavior	HB
abehind	A=BKH:L=P=
abelief	HBL=
abelieve	H=L=PD
abelieves	H<PB
abelong	A<H=PE
abelongs	H7PG
abeloved	AGP7
abelow	BEH=P=
aben	H=LB
abenefits	HGL<P;
abest	ABCBH:P=
abetter	AGCEH3
abig	ACCBH<P=
abigger	AGH9
abiggest	ABC=
abilateral	AB
abill	C=HFP=
abillion	H;IEL<
abin	HBL=
abipartisan	AGH:P=
abirth	A=C<HBL=PB
abirthday	HBL=
abit	A=HFP;
abitch	A=LB
abitches	HB
ablack	AIC=H7LBP<
ablame	A;HAL;PE
abless	A<PF
ablind	AGH:P<
ablock	H:L=PH
abloody	ACCCH9L=
ablue	ADH:LAP=
abobick	H=LD
abody	A;HD
abodyboarding	H5LCPE
abold	ACH<
abond	A=HC
abook	HEL;
abooks	HCP=
aboom	HBL<
abooming	AHH=P9
aboost	A=H<PD
aborder	C<HEP=
abored	H=L<PE
aboring	AJH<LAP4
aborn	A9H;L=PJ
aborrow	C=H=PC
aborrowing	HIP6
aboth	A<FKH:P=
abother	A=PB
abottle	A=HB
abottom	ABL=PA
abounce	H9PE
abound	A<H<PE
abowling	HCLAP:
abox	HB
aboys	A=HCP<
abrady	A=LB
abrand	HB
abrave	AFL=P=
abreak	H9PG
abreakfast	A=HC
abreaking	H;L<PF
abreaks	HBP=
abreakthroughs	HBP=
abridges	HBP=
abrief	AEH9
abright	AGH9P=
abrilliant	AB
abring	A;H=PF
abrings	H7L=PI
abritish	A=LB
abro	HB
abroad	AGC<L=P=
abroadband	AHH;L:
abroadcast	A:HAPB
abroadcasting	A:HGLBP9
abroadcasts	HBP<
abroader	AGH7
abroke	H9PF
abroken	A;H;PH
abrought	H=PB
abrown	ABH<LAP=
abrutal	ABH=
abubble	A<HB
abudget	A=HDLAP;
abudgeting	A=H9PH
abudgets	HDP<
abudjana	H<LB
abuild	H<PC
abuilt	H:PF
aburden	A<HDL=
aburdens	HCP=
aburned	A:PD
aburning	AEP:
abusiness	A=HBLCP<
abusinesses	HEL=P;
abusy	ACH<
abut	EIH<L<P=
abuy	H;PD
abuying	A=HCP=
aby	BIH<L<
abye	HBL=
acable	A7HFLA
acalendar	HBP=
acall	A=HE
acalled	A<PB
acalling	A;PB
acalls	H:PF
acalm	AEH<P=
acaloi	H=LB
acame	A=H8PH
acamps	PB
acanal	A<HC
acancer	HEL=P=
acandidates	HDP;
acannot	DEH<P=
acant	A=DFP=
acapitol	H;LC
acaptain	A;LEP<
acaptive	AEH:
acapture	H<PC
acarbon	HC
acard	HCP=
acarder	H;LD
acare	A=HFL:
acareer	A<HE
acaring	AAHGL=P7
acarry	H<L=PE
acars	HBL<
acarter	H<LB
acash	HCP=
acatastrophic	ABH<
acatch	H;PC
acause	A=H;L<PH
acauses	HFP9
acavallaro	H=LB
acd	LB
acelebrate	H<PB
acelebrated	A<PB
acelebration	HBL<
acelebrity	H:LD
acell	HC
acells	HB
acenter	HALBP<
acentre	ABH<
acertain	AKH;L<P;
achair	A=HAL;PC
achairman	H<LD
achallenges	HBP=
achallenging	AAH8PC
achamber	LD
achance	AEH<P=
achange	A<PA
achanging	AAH;PA
acharacter	HDL=
acharge	A<HDP=
acharges	HCP<
acharging	H;PC
acharitable	ACH=
acharter	A=HB
acheaper	AIH7
achemical	A.HRL=
achick	A=HB
achicken	A=HDP=
achief	AHH6
achild	HFL9
achildcare	A<HDL=
achocolate	A=HEP:
achoice	HB
achoose	H=PB
achoosing	H<PB
achosen	C=H=PD
achristians	H<LB
acircuit	HB
acited	A<PB
acitizen	HFL<P=
acitizens	HEL=P<
acitrone	H;LE
acity	HJL4
acivil	ACH;
acivilian	AEH=L=P=
acivilized	ACP;
aclaim	HBL=
aclaiming	A=H=PE
aclaims	HEP<
aclassic	AAH;LB
aclean	AECAH:
acleaner	ABH=
acleaning	A<PC
aclear	ABCAH;LA
aclearly	A;CE
aclick	HB
aclimate	A<HD
aclinton	H<LB
aclose	AJH8P;
aclosed	A=PB
acloser	A;CIH9
acloses	H9PE
aclosing	A<HIP:
acoaching	HFP8
acoastal	ABH<
acode	H=LB
acold	AHH<L<P<
acollective	ADH;
acollege	C=HDP;
acombat	A=HD
acombined	A<PC
acome	A<H9L:PN
acomeback	A=HC
acomes	H6PH
acoming	A<PC
acommand	HBP=
acomment	H:PD
acommentary	A7HIL=
acommerce	LBP=
acommercial	AB
acommission	H7LG
acommitment	HFL<P=
acommitted	A<PB
acommon	AIC=H9
acommonsense	AGH8
acommonwealth	H;LC
acommunist	AEH8LBP=
acommunities	HBP<
acompanies	HDP:
acompany	A;HEP=
acompassionate	A7HKP<
acompete	A<H9PH
acompetition	HEL<P<
acompetitive	AFH9
acomplaining	H=PB
acomplete	AFP:
acompletely	CB
acomplex	AGH8
acomplicated	A<PB
acomposer	A=HB
acomprehensive	ACH=P=
acompromise	C=HBL=
acomputer	A=HFL;
aconcentrate	A=H<PD
aconcentrated	AJP4
aconcept	HEP;
aconcern	A;HFL<
aconcerned	AMH=P5
aconcerns	HCL=
aconcerted	ADP:
aconcrete	ACH<P=
aconduct	H<L;PG
aconference	H7LG
aconfidence	HFL<P=
aconfident	AFH:P=
aconfirm	H<PB
aconflicts	HCP<
aconfront	A<H=PE
aconfronting	A<PB
aconfused	AKP3
aconfusing	AGH<P9
acongrats	HDL<P=
acongratulations	HCL<
acongress	H3LRP8
acongressional	A<LB
aconnect	A=PB
aconnecting	H=PB
aconquest	A=HB
aconsecutive	CBH=
aconsensus	A=HC
aconsent	A;HGP;
aconsequences	HBP=
aconsider	H<PE
aconsistent	ADH<P=
aconsists	H9PE
aconsolidate	H=PB
aconstitution	H9LE
aconstitutional	A<LB
aconsumed	A=PB
aconsumer	A;HEP=
acontact	A<HA
acontent	A;HE
acontest	A:HE
acontested	ADP:
acontinent	A9HE
acontinue	H:PF
acontinues	H6PI
acontinuing	H;PD
acontract	HDP<
acontribute	H9PG
acontrol	A<HB
acontrolled	A=PB
aconventional	ABH=
aconvicted	A:PD
aconvinced	A;PC
acool	H7L<PI
acooperation	LBP=
acope	L=PC
acore	A<HD
acoroner	HC
acorporate	AJH9P:
acorporation	H<LB
acorrect	ACH=P=
acorrupt	AB
acory	H<LB
acos	HCP=
acost	A<HC
acost-of-living	A=PB
acostly	AHC7
acosts	HBP<
acounter	AAH<L=PB
acounter-cyclical	LB
acountless	AFC;H=
acountries	HFP:
acountry	HDL=P<
acounty	H<LB
acourage	HFP<
acourse	A<CAHA
acover	B;H<PI
acoverage	A=HFP;
acovers	H<PB
acrazy	AEH:
acreate	H9PF
acreated	A;PC
acreates	H:PD
acreating	H:PF
acreative	AFH;L=
acredit	HB
acreed	HDP;
acrew	HCP;
acried	A=PB
acrime	A8HH
acriminal	ACH;
acripple	A<PB
acrises	HCP<
acritics	HBL=
across	A<B=L=PF
acrossing	HAL<
acrucial	ABH=
aculture	A=HB
acure	A:HCL;PD
acures	HCP;
acurrent	AJH6
acustom	HB
acut	A=H=PE
acute	ADH:
acuts	HEL=P<
acyber	HBP=
ada	FEH<L=
adad	D=HC
adaily	AGC:H=L=
adamn	CGH:L<
adance	H8PE
adancing	HCLAP9
adanger	A=C=HD
adangerous	AC
adaring	AGH;P;
adark	ACH;
adarker	AEH:
adat	LAP<
adate	A<HDP=
adavid	HB
aday	HHL7
ade	H;P=QE
adead	AGH;P=
adeadline	HB
adeadly	AGC8
adeal	A7HH
adealing	H9PE
adealt	H<PD
adear	CLH9L;P=
adebate	A=HB
adebates	HDL=P<
adebating	H<L=PE
adecade	HDL=P=
adecades	HEL=P=
adecember	H<LD
adecent	ACCBH:
adecide	H<PB
adecision	HBL=
adecisionmaking	H<PC
adecline	A<HA
adeclined	A=PB
adeclining	H=PB
adecrease	HCP;
adeeds	HDP<
adeep	AECAH<P=
adeeper	AHC=H:L=
adeeply	A=CCH=
adefeat	HCP<
adefeated	A<PB
adefend	H:PD
adefending	H:PD
adefense	A8HDLEP<
adeficit	HCL=P=
adeficits	HCP<
adefine	H<PB
adefining	A:HE
adegree	A=HCP=
adelay	HBP=
adeliberate	AGH=P:
adeliver	C=H9PH
adelivered	A<PB
adelivering	A<PC
ademand	HDL=
ademanding	H9PE
ademands	HCP<
ademocracy	HDP<
ademocrat	H;LD
ademocratic	AKH=L5
ademocrats	H9LG
ademonstrate	A=H=PC
adeny	H<PC
adepartment	H9LG
adeparture	A=LB
adepend	H<PD
adependency	HCL<
adependent	AFH8
adepends	H<L=PE
adescribe	H=PC
adescribes	H=PB
adesert	A=HBP=
adeserve	A=H;PH
adeserving	AHH<P:
adesign	A=HDP<
adespair	A=HB
adesperate	AEP;
adestiny	A;HD
adestroy	H=PC
adestructive	ABH<
adetail	HCP=
adetailed	AGP8
adeter	H:PD
adetermine	H=PB
adeterrent	A:HFL=
adevastating	AGH=P9
adevelop	H<PD
adeveloped	A;PD
adeveloping	ABH:L=PC
adevelopment	A=HALAP<
adictate	H;PC
adid	A=DHH<P=
adie	H;PC
adifferences	HEP:
adifferent	AGH9P=
adifficult	AIH9P<
adigital	ACH9LB
adinner	A<HD
adirect	ABCAH<
adirecting	PB
adisabled	ABHCP7
adisadvantaged	AKH=P5
adisappeared	PB
adisarm	H<PD
adisaster	A=HHL=P:
adiscipline	A=HDL=P=
adisease	A=HCLAP=
adismantle	A=PB
adisrupt	A<PC
adistant	ABH=P=
adistinguished	A;H<PF
adiverse	AHH9P=
adivide	A=HB
adivided	A<PB
adj	H<L;PF
adm	HBP;
adnt	D=HBLAP=
ado	A=DIH:L<
adoctor	HEL9
adoes	DHH:P<
adog	HCL;
adoing	H;PD
adole	H<L<PF
adollar	A;HE
adollars	HBP=
adomestic	ABH;LA
adominate	A=PB
adon	L8PF
adone	H;L=PI
adont	DEP;
adoor	HGL;P=
adouble	AHCBH9P:
adoubled	A<PC
adoubles	H;PC
adoubling	PB
adoubt	HAPB
adown	A=BLH:P;
adownload	L<PC
adr	LB
adr.	LB
adrain	HB
adrawn	H=PC
adraws	H;PD
adream	A=HALB
adrilling	HCP<
adrink	HBP=
adrinking	HBP;
adrive	A<HFP<
adriven	H<PE
adriving	H=PC
adropped	A=PB
adrug	A;HE
adrug-free	ACH=LA
adry	ADH<
adude	HB
adue	ADCAH<P=
adump	H=PB
adutch	A=LB
adwight	H=LB
aeach	A=FLH<P8
aeager	ACH<
aearlier	A8CLH<L=P=
aearliest	A;CD
aearly	APC3P=
aearmark	A=L=PC
aearmarks	H6PH
aearned-income	HBP=
aearning	H=PB
aears	HEP:
aearth	A;LD
aease	H;L=PF
aeasier	AFH=P=
aeast	AEC;H<LBP=
aeast-west	A;LC
aeastern	A=LB
aeasy	ADL=P=
aeat	H;L=PF
aeconomic	ADH<
aeconomists	HBP=
aed	A=LC
aeducate	H:PE
aeducation	HB
aeducational	A<LB
aeffect	A9HE
aeffective	AFH8
aeffectively	A<CD
aefficient	ADH:
aeffort	HDP<
aefforts	HBP<
aeighth	ACH<
aeisenhower	H<LB
aeither	A:C<ELF=P<
aelderly	C9HFL<
aelected	A=PB
aelectric	AAH<
aelectronic	ABL=
aeliminate	A<H<L=PF
aelite	AEH:
aellie	H<LB
aelse	A=CFH<P=
aemail	HCL<
aembarked	PB
aemerge	H<PB
aempire	HBP<
aemployees	HBP=
aempower	A=H;PE
aempowerment	A=HB
aempty	ADH:
aen	HBL=
aenable	A9PG
aencourage	A=H:PH
aend	HGP9
aendanger	H=PD
aendless	ABP=
aendowment	H9LE
aendure	A=H;PE
aenduring	AAH8PD
aenergy	A<HDP=
aenforce	H9PF
aenforcement	HB
aengage	H<PB
aengaged	A;PD
aengine	A=HB
aengineer	A=HB
aengineering	HDP;
aenhance	H9PF
aenjoy	H<L=PE
aenough	A9B<CNH=
aensure	A<H;PG
aensures	H<PB
aensuring	H=PB
aenter	A<H<PF
aentering	L=PC
aenterprise	A=HCP=
aentire	AIH9P=
aentrepreneur	HBL=
aentrepreneurs	HBP=
aenvironment	HB
aenvironmental	ABH<LA
aequal	ACH;
aequip	H<PB
aequivalent	A<HC
aessential	ACH=L=
aestablish	L=PC
aestablishing	H<PB
aestate	HB
aestimates	HCP<
aethnic	ACH<
aeurope	H<LC
aeuropean	A=H=LC
aeve	C=HDP=
aeven	CKH9P:
aevening	HFP:
aevent	A;HD
aever	A=CHH<P=
aeveryday	ALC=H7L=
aeverywhere	CDH=
aevil	AFH<L=P=
aevolution	H<LB
aexact	AFH:P=
aexample	A:HFL=
aexcellent	AB
aexcept	A=BFH=P<
aexcess	AFH9
aexchange	A=HB
aexcited	AFP7
aexciting	AHH=P8
aexecutive	A5HELC
aexhausted	A<PB
aexist	H<PC
aexisting	H<PA
aexpand	H<PC
aexpanding	H8PF
aexpands	H:PD
aexpect	H;PC
aexpenditures	HCP=
aexpensive	ABP<
aexperimental	A=LB
aexperts	HEP:
aexport	HBP=
aexports	HDP:
aexpress	H9L:PK
aextending	H=PB
aextra	AEH;
aextraordinary	ABL=
aextreme	AEH<P<
aextremely	A=CB
aeyes	HBP=
afacebook	LDP:
afaces	H7PH
afacing	H=PB
afact	A<HFP;
afacts	HCP<
afail	H9L=PH
afailed	A9PF
afailing	ADH<
afails	H:PE
afailure	A=HDP<
afair	AIH9P=
afairfax	H=LB
afairness	HCP<
afaith	HGL;P<
afaithful	A6HHLA
afake	ACH<
afall	A=F=HF
afallen	H<L=PC
afalling	A=H=L=PE
afalls	L=PB
afalse	ADH=P=
afame	LB
afamiliar	AB
afamily	C=HB
afan	A=HBLA
afans	HBL=
afar	A=CIH;L<P=
afar-reaching	H9PG
afarewell	C<HD
afarm	A<HALA
afarmer	HCL=
afarmers	HBP=
afast	A:CHH<
afaster	A:CLH:
afastest	ADH<
afat	ACH<
afate	A<HB
afavorite	ABH=
afavors	H;PC
afavourite	ACH=
afear	HCP<
afebruary	A=LB
afeed	HDP:
afeeding	H:PD
afeel	H:L<PI
afeeling	HGLBP5
afeels	H7PG
afeet	A<HC
afell	H<PD
afellow	A=HIP:
afelt	A=H:PF
afemale	AEH;L=
afew	ADH=P=
afewer	ADC=H=
afield	A<HD
afields	HBP<
afifth	ACH;
afight	A;PD
afighting	AAH;PC
afigure	HBP=
afill	L=PC
afilm	HCL=
afilming	A=HB
afinal	ACH;
afinally	CC
afinance	LBP=
afinancial	ADH=L=
afinancing	HMP2
afind	A<H=PF
afinding	H<PB
afine	AGCAH;P9
afinish	A=H<L;PI
afinished	A;PC
afire	A=LB
afired	A;PE
afirm	CBL=
afirst	AKCDH;L7P=
afiscal	AAH;LA
afish	HFL:
afix	PB
afixing	H;PC
aflat	ADH;L=
afleet	HBP=
aflew	H=PB
aflight	A<HCLA
aflow	A=HDL<
afloyd	H=LB
afly	C<L<PE
afocus	A=L=PE
afolks	HDP;
afollow	A<H8L<PN
afollowing	ABHBL=P<
afollows	H;PC
afood	A=HEP=
afor	A<BLC=H:L<NEP;
aforce	C<HCLBP<
aforces	HDLAP:
aford	H<L8PK
aforeign	AJC=H:P<
aforemost	A<CDH=
aforest	A<HC
aforever	CFH=P=
aforge	H=L<PE
aforget	H<PF
aforgot	L=PB
aforgotten	H<PD
aform	HEP<
aformat	HB
aformed	A<PC
aformer	AKB=H7
aforms	LAP<
aformula	HB
aforth	A=CD
afortunate	AIH;L=P;
aforward	A<CIH<P<
afossil	HDL<P=
afoster	AGC=H;
afought	H=PC
afound	A<B=H9PK
afounder	B=HB
afounders	H9LE
afounding	A=HFLAP8
afourth	ADCAH:L=
afragile	ADH<
aframework	HBL=
afrance	H<LB
afrank	ADH<
afrankly	CB
afraud	A<HC
afree	AGH9P=
afreedom	A<HKL8
afreer	AFH8
afreight	A9HE
afrench	AIL7
afresh	ACH=
afreshman	A<HB
afriday	A=H8LI
afriedrich	A<LB
afriendly	ADC;H=
afriends	HELAP7
afront	ABD=HAL=
afrontier	A:HE
afuck	A=HAPD
afucked	AHLBP3
afucking	A;HHP;
afuel	A<HDP=
afulfill	PB
afull	AGCAH9
afull-time	HB
afunction	H6PI
afundamental	ACH;
afunding	A;HJP8
afunds	HDP:
afunny	AEH;
afurther	AIE=F=H:
afuture	ARH0P<
afutures	HCP=
again	A=C=HC
againing	H<PB
agains	HCP=
agame	HAP<
agang	A=HCL=
agas	HBL<
agasoline	A=HB
agates	LBP<
agather	C<F=PF
agauge	HB
agave	D=H<PD
agay	HBP=
ageneral	H:LC
ageneration	HBL=
ageneric	ABH=
agentlemen	A=HB
agenuine	ADH=P=
agerman	ABH=
agermany	A=LB
agerrard	HB
aget	H=L<PF
agets	H7PH
agetting	PB
agi	ACHAL:
agiant	A;HB
agift	A=HB
agive	A;PE
agives	H8PF
agiving	HBP=
aglad	ACH=
aglobal	AEH;
ago	DAL<PE
agoal	A<HALB
agod	LCP=
agoes	H8PG
agoing	A:PC
agold	A<HCP=
agolden	ACH;LA
agone	A=H:PI
agonna	A=HB
agood	ALCBH6K=P<
agood-paying	A<H=PC
agoods	HB
agore	C=LB
agot	H;PG
agotta	HDP<
agovern	A=H=L=PE
agoverning	AAL<PA
agovernment	H<LD
agovernments	HAP<
agovernors	H:LD
agovt	HBL=
agrab	H=PC
agrace	HBL=
agraduate	A;HB
agraduates	HBP=
agraduating	H<PC
agramm-rudman-hollings	H8LF
agrand	ACH;
agrandchildren	HBP=
agrant	A9H=L7PP
agranted	PC
agrasp	H=PB
agrassroots	ACP=
agrateful	ABH=
agreat	AJH7LCP<
agreater	AKC=H:P<
agreatly	A<CB
agreatness	A=HC
agreen	AB
agreenhouse	HBL=
agrew	A;H=PF
agrey	ABH<
agrid	A=HB
agross	AEC=H;LAP=
aground	A<HCP=
agrow	H:PF
agrowing	H<PB
agrown	A=PC
agrows	H<PB
agrowth	A=HB
aguarantees	HBP<
aguess	H=L=PD
aguests	HBP=
aguiding	ACH<
aguitar	A=HC
aguys	HCP=
ahad	A<DGH<
ahaha	GJH6L=
ahahaha	GDH=L=
ahail	HCL<
ahalf	CCHAL<P=
ahalfway	C=HB
ahall	H=LB
ahand	A=HE
ahandicapped	HIP5
ahanding	H<PB
ahangover	HCP=
ahappen	A<PC
ahappening	A<PC
ahappy	AEH;LBP<
ahard	ALC;H:P<
ahard-pressed	A<PC
ahard-working	A<H:PG
aharder	A<CMH8P<
ahardest	A7CH
ahardworking	AKH;P7
aharm	HEP<
aharry	PC
aharsh	AEH=P<
ahas	DGH<L<
ahate	A<H<L<PI
ahatred	A=HIP7
ahave	A=DMH<L=P9
ahaving	A<D=H<PF
ahead	A<C<LB
aheadache	HCL<
aheaded	A=PB
aheads	H9PE
ahealing	A<HDLAP;
ahealth	A;HDLB
ahealthcare	HCP=
ahealthy	ACC=H;
ahear	H;L=PF
aheard	A<H9PJ
ahearing	HIP7
aheart	A=HELBP;
aheat	A=HEP=
aheaven	HBP<
aheavily	A=CB
aheavy	ADCBH;L=
aheld	A=H<PD
ahell	HHP8
ahello	GEH<L=
ahelp	H<PF
ahelping	A;HAL=PC
ahelpless	AEH<
ahelps	H:PE
ahemisphere	C;HEK=
aher	A<C;F=H<KPL=P=
ahere	COH;K7P=
aheroes	HBP=
aheroic	ABH=
aheroin	HC
ahey	GEL:
ahi	GEL<
ahidden	A<L;PH
ahide	H<PB
ahigh	AECBH:P=
ahigh-paying	H=PB
ahigh-speed	HDP<
ahigh-tech	A<HFL=
ahigher	AFC=H:
ahighest	AFC=H;
ahills	LBP=
ahip	AAH<LA
ahire	PB
ahiring	H7PG
ahis	F:H=KKL=
ahistoric	AFH7
ahistory	A9HJL=P=
ahit	H=L=PD
ahockey	A=HB
ahold	A<H;PG
aholding	H;PC
aholds	H;PE
aholiday	HCL;
aholla	HDL<P=
aholy	ACC;
ahome	A<CEF=HAL9PB
ahomeland	HBL=
ahomeless	A;HE
ahomes	HBP=
ahonest	AFH:
ahoney	H<PC
ahonor	A=L=PE
ahonored	A<HLP5
ahope	F=HAL9PI
ahopes	H;PE
ahospital	A8HLL9
ahostile	AEH=P<
ahot	ADH9LA
ahour	HBP=
ahouse	H<LB
ahousing	A:HJLBP6
ahow	CIH;L<P=
ahuge	ADH;
ahuman	AGH<L=P=
ahumanitarian	ADH<L=
ahundred	A;H=IHP<
ahundreds	HDP;
ahunger	A<PE
ahungry	AEH9
ahurt	C=PD
ahurting	A:HC
ai	H=KJL;P=
aiain	LB
aid	HBP=
aidea	HC
aideal	AHH6
aideas	A=HB
aignore	PB
aignored	A=PB
aill	AGH<P<
aim	HBLBP<
aima	HB
aimagine	A=H:PH
aimmediate	ADH<
aimmigrant	AFH:P=
aimmigrants	HCP<
aimpact	A;HGP:
aimplement	H9PH
aimportance	HB
aimportant	AEH;P<
aimports	HBP<
aimpose	PB
aimprove	H=PC
aimproving	H=L=PB
ain	A<BKH<L<P<
ainaugural	H=LB
aincentive	A9HE
aincentives	HEP:
ainclude	H:PG
aincludes	H:PD
aincluding	A<H9PH
aincome	A=HELBP8
aincomes	HEL=P;
aincrease	G<HD
aincreasing	H7PG
aincredible	ABH<LA
aindeed	CIH<L=P;
aindependence	HBP<
aindependent	ACH5LE
aindian	A<HC
aindicates	H;L;PH
aindividuals	A=HCP<
aindustrial	ADH;L=
aindustrialized	ABP=
aindustries	HCL;
aindustry	HC
ainfluence	H<L=PE
ainformation	HCL<
ainformed	AGP7
ainfrastructure	A;HGP=
ainitiative	A6HHLA
ainjured	A;HB
ainner	AEH<P=
ainnocent	ACH=
ainside	BJH9P=
ainsist	A=H;PF
ainspire	H=PC
ainspired	A;PD
ainspiring	AFH<P<
ainstead	CIH:L<
ainstitute	H<LDP=
ainsurance	C=HIP;
aintegrated	A9PE
aintense	AGH7
ainterest	A3HGPC
ainterested	AKP1
ainteresting	ALH=L<P6
ainterests	HEL=P<
ainterim	ACH;
ainternet	A<H<LD
ainterstate	ACH;LAP=
aintimidate	A=PB
aintroduce	H<PB
ainvest	A;H=PF
ainvesting	H<PC
ainvestment	A<HGP:
ainvestments	HDL=P;
ainvests	H:PD
ainvite	A;PC
ainvited	A<PB
ainvolved	AOP1
ainvolves	H<PC
aipod	A=LB
airaqi	H=LB
aisolated	A;PD
aisolating	HFP9
aissue	HC
ait	KCL<
ajackpot	HCL=
ajames	H<LB
ajamiel	H=LB
ajanuary	A;LD
ajeff	HCL<
ajob	A<HA
ajobs	A=HEP=
ajoin	H<PD
ajoined	A<PB
ajoining	A=HCL=
ajoint	AFH9P=
ajoke	HAP<
ajokes	HB
ajones	H=LB
ajordan	H=LB
ajose	LCP<
ajourney	HBL=
ajoy	A=HB
ajuly	C<LB
ajunior	A=HEP=
ajust	A;CMH<L<P;
ajustice	C=HLL5
akeep	A=H<L<PH
akeeping	A=PB
akeeps	H;PD
akept	H<PD
akey	AGH9
akick	H<PB
akicking	L=PB
akid	A=HB
akids	HBL=
akill	C=HAL:PD
akind	HDP;
akinda	CFH=L;
aking	LFP7
akiss	HB
akitchen	HB
aknew	H<PE
aknock	H;PC
aknow	C;PE
aknowledge	HDP;
aknown	A;H=PE
aknows	H<PB
akonami	H<LB
alabel	HBL=
alaboratory	A<HB
alack	A<HBPA
alady	A<LC
alaid	H=PD
alake	H=LCP=
aland	HDL=
aland-based	A=PB
alandmark	HBP=
alarge	AGCBH8L=P=
alarger	ACH=
alargest	AB
alast	AGH<L7PBQ=
alasting	AHH=P8
alate	AHCAH9P9
alater	A7B=CPH:P=
alatest	ABH=
alatter	ADC<H=
alaugh	HAPB
alaughing	H<PC
alaunch	H;PC
alaw	HCP=
alaw-abiding	HC
alaws	HDP=
alay	H<PC
alazy	AB
alead	C<PE
aleader	C=HHL<P=
aleaders	HEP;
aleadership	HDL=P<
aleading	ACH8PC
aleads	H<PB
alearn	H<PC
alearning	H;PC
aleast	A9CKH9
aleave	L<PD
alee	ABH=
aleft	H;L;PG
alegal	ABH=
alegislation	HFL:
alegislative	ABH=
alegitimate	AEH:
alegs	LB
alending	HFP:
aless	CFH9
alesson	HCL<
alet	H=L<PF
alethal	ABH<
alets	H:L=PE
aletter	A;HGP=
aliam	HCL<
aliberal	ABL=
aliberate	A=H=PB
aliberated	AIL<P7
alibrary	A9HF
alie	L;PD
alies	H;PD
alife	HIL8
alift	H:PF
alifted	H=PC
alifting	HGP8
alight	AIH1LD
alightning	A<HCLAP<
alike	BEC:L=NC
alikely	ABC<
alimited	AELBP6
alimiting	H:PB
alincoln	H<LC
aline	HBL=
alines	HCL=P=
alink	HBP=
alist	A=HCL=
alisten	H=PB
alistening	H9PF
alittle	AICCH6L=P<
alive	A<H8L<PL
alives	HEP:
aliving	HB
almao	GCL<
alobby	HBL=
alobbying	A<H<PF
alobbyists	HBP=
alocal	AEH;
alock	HBL8PD
alocks	H7PH
alocomotive	A9HIL=P=
alogic	A:HD
alol	GFH;L=
alonely	AGC8
along	ADB=CDH<P=
along-term	C=HFP=
alonger	A7COH8
alook	L=PE
alooking	L=PC
alooks	H;PD
aloool	GFH=L=
aloopholes	HBP=
alord	H<LA
alose	H=PB
alosing	A;H=PE
aloss	HBP<
alost	AAC<H;PE
alots	CBP<
aloud	ACCBH9
alove	A=HIL9
aloved	A9PF
alovely	AGC8
aloves	H9PE
aloving	AGLDP3
alow	AEH:
alow-income	A:F=HILAP;
alower	AMH7P<
alowering	A=PB
alowest	ABCAH;
aloyal	ADH=
aloyalty	A<HB
alt	HB
alyrics	HBL=
amac	HBL=
amad	ADH<P=
amade	H:L<PI
amagnificent	ABH=
amail	HDP<
amain	AFH;LAP<
amaine	H<LD
amaintain	A=H<L=PG
amaintaining	H;PC
amajor	AFH;
amake	L=PE
amakes	H;PD
amaking	A<PB
amale	AAH<LA
aman	HDL:PA
amanage	H<PC
amanaged	A;PC
amanchester	C=HDL=
amandates	HFP9
amandatory	AHH6
amanufactured	A9PF
amanufacturing	A<HLP6
amany	AOF<H:L:P=
amap	H=L=PD
amarch	H9LBPA
amarching	H=PB
amargin	HBL=
amarine	AGH7
amaritime	AJH4
amark	HBPA
amarket	A=HFL;
amarketing	A;HFLBP:
amarkets	HBL=
amarriage	HBP=
amarried	AHP7
amars	H=LB
amask	LAP<
amassive	AB
amatch	HAL<PA
amatches	H7PG
amate	HDP<
amaterial	A:HE
amaterials	HBP<
amath	HB
amatter	A<C=HCPA
amatthew	HBL=
amaximum	A;HD
amaybe	CEH=L=P=
ameal	A=HBP=
amean	H;PD
ameaning	H<PB
ameans	H;L;PH
ameant	A<H;PG
ameasure	A=HBP=
ameasured	A<PB
ameasures	HDP:
amedicaid	H=LB
amedical	ABH=L=
amedicare	H6LI
amedicine	A<HALA
ameet	A=H;PF
ameeting	A<HLL=P7
ameets	H:PD
amember	HCP=
amembers	LBP=
amemory	HCL=
amental	ABL=
amention	H<PB
amentor	HBL<
amess	A=PB
amessage	A=H=LC
amet	H;PD
ametal	A;HC
amichael	HBL<
amiddle	LBP=
amiddle-class	HB
amidnight	A=HC
amighty	AAH<
amigration	HBL<
amilepost	H<LC
amiles	HB
amilitary	ALH6L=
amillion	H7IIL=
amillions	HEI<L=
amine	A=HBKFP;
aminimum	AIH6
aminister	H=LB
aminor	AEH:
aminors	HBL=
aminute	A<HC
amiracles	HCP=
amisguided	AGP7
amiss	H<L<PG
amissed	A<PC
amission	HCL;
amistakes	HBP=
amobile	ADH9
amodel	HCL=
amoderate	ACH<
amodern	AEH<P<
amodernized	ADP:
amodernizing	A=PB
amoment	HB
amonday	H8LF
amonetary	ACH:
amoney	HEL<P<
amonitor	H:PD
amonthly	ADC:
amoon	HEL9
amoral	ABH<
amore	ANB=CDH7L:P;
amorning	A;HNL;P9
amost	AHCGH7L:P<
amothers	H9PE
amountain	HEL;P=
amourning	H9PE
amove	A=B=HC
amoves	HDP:
amoving	H=PB
amt	HB
amuch	AECBH;P;
amultiple	ABH<
amusic	A9HE
amuslims	H;LC
ana	H;JGL=
aname	A=HBP=
anamed	A<H<PE
anap	LB
anarrow	AGH8
anation	H;I=LG
anational	AEH=L;
anations	HB
anationwide	H<
anative	A=H=LC
anatural	AB
anature	A=HDP<
anaval	ADH:
anavy	A<HC
anear	BKC<H<P;
anearby	ACB=
anearest	ACH=
anecessary	AFH:
aneed	A<HAL<PD
aneeds	H:L<PH
aneedy	AEH<
aneglect	HDP<
anegotiate	A=H=PB
anegotiated	A<PB
anegotiating	H:PE
aneighborhood	HBL=
aneighborhoods	HBL=
aneighboring	AFH=P;
aneither	A;C<FJH<
anet	AEH:
anetworking	HEP:
anetworks	HBP=
anever	CBL=
anew	AFLAP9
anewborn	HCL=
anext	AHCCH9L:
anice	AHH6
anick	HCL<
anigeria	H:LD
anight	A=C=HLL7
ano	FIH<L;
ano.	HGL:P=
anoble	ACH<
anone	A=HHI<P<
anonsense	A8HG
anorth	A9CEH;K=LF
anorthern	ABP<
anot	JBL=
anote	A=HDL=
anotice	H<PB
anovember	H=LC
anow	CIH;P;
anuclear	AGC=H;LAP=
anumber	HGL8
anursing	HCP;
anz	H<LC
aobjective	A9HE
aocean	A=HDL<
aoctober	H=LB
aodd	AEH<L=
aof	BDL<
aoff	BIH;L<P=
aoffensive	ACH<
aoffer	A=HFP=
aoffering	HHP7
aoffers	H8PG
aoffice	HKL8P<
aofficer	H<LC
aofficial	A7HF
aoffset	H<PB
aoh	GEH=L;
aoil	A<HB
aok	GFH<L<
aokay	GFH=L=
aold	ACH=P<
aolder	ADH:
aoldest	ABL=
aoliver	H=LC
aolympic	H=LC
aolympics	H<LB
aomg	HB
aon	BKH;L<P=
aonce	CJH9L=P=
aone	H9IML;P<
aone-third	ABI=
aones	HB
aongoing	AEP:
aonline	AIH7
aonly	A=CDH=
aopen	AKH9P:
aopening	A=HML=P5
aopens	H<PB
aoperate	A;H<PE
aopportunity	HB
aopposite	ADH:
aoppressed	ADP;
aorder	A=C=HC
aordered	A<PB
aorderly	ADC;H=
aorders	H<LB
aordinary	ABH=
aorganization	H<LB
aorganized	A=PB
aoriginal	ABH=
aother	AUC8F=H:L;P=
aothers	HFL<
aotherwise	A:CKH<P<
aought	DIH=P8
aours	H9KH
aout	BKH8P;
aoutcome	A<HB
aoutdated	AFP8
aoutline	PB
aoutmoded	ACP;
aoutside	BIH8
aover	A;BRC<H;L=P9
aoverall	AECAH;L=
aovercome	A=C=H<PG
aoverseas	AFH8LA
aovertime	A<HDL<
aoverwhelming	AGH=P9
aowe	H<PD
aown	AKH;P;
aowned	A=PB
apacking	HEP9
apaid	A<H9PJ
apain	A<HC
apainted	A<PC
apaper	A;HD
aparade	H<LB
aparalyzed	ADP:
aparent	A5HKP=
apark	HKL6P=
aparking	A<HFP;
apart	A:CAHBL<PB
aparticular	AFH;L=
aparticularly	A;CE
apartisan	AFH9
apartnership	H:LD
apass	H;PE
apassed	A:PD
apasses	H<PC
apassing	H;PC
apast	AFH;P<
apay	H=L<PF
apaycheck	HCP<
apaying	ACH<
apayne	H<LC
apays	H;PE
apeace	HEL9
apeacekeeper	A<LC
apell	H=LB
apenalty	A=HB
apeninsula	H<LB
apenny	A<HDL=
apeople	HHL7
apercent	A9HJL<
aperfect	AKH:P8
aperforming	A<PA
aperil	HBL=
aperiod	HBL=
apermanent	AJH8P;
apermit	H=PB
apermits	H;PD
apermitting	A=H=PB
apersistent	ADH;
aperson	HFL;P=
apersonal	ABH=L=
aperspective	A9HE
apeter	LB
apetty	ADC=H=
aphased	A;PC
aphone	HEL<
apianist	HB
apic	A=HB
apick	H=PB
apilot	LBP=
apioneer	A=HB
aplace	HALAP<
aplaces	HBP<
aplanet	HB
aplanning	HDLFP3
aplans	HAL;
aplant	A;HE
aplate	A=HC
aplay	H5L=PL
aplaying	A=L=PB
aplays	H:PE
aplease	GMH7P<
apleased	AIP5
apleasure	A=HB
aplenty	CBL=
apls	GEH;
aplus	EEH;
apoint	A<HB
apointless	ACH<
apoints	LBP=
apolicing	H8PF
apolitical	AEH:
apoliticians	HBL=
apolitics	HBL=
apool	A<HC
apoor	ADH;
apoorest	AEH;
apop	CB
apopular	ACH;
aposition	L=PB
apositive	ABH=
apossible	ADH<P=
apost	A;HCLBP<
aposts	HCP;
apotential	ADH;
apour	H=L<PD
apoverty	HCL=
apowell	H=LB
apower	A8HHL=
apowerful	CDH<L=
appl	HBP<
apraise	C=HCP=
apray	H:L=PG
aprecious	A9CE
apreexisting	HDP:
apregnant	ADH<P=
aprepare	A=H;L<PH
aprepared	A;PC
apreparing	H<PB
apreschool	AJH6
aprescription	ACL<P=
apresent	AMH8P9
apresidency	H;LC
apresident	A6C=H]L2P=
apresidential	A<LC
apresidents	H<LB
apress	C=HEP=
apressing	A;PD
apressure	A<HEP=
apretty	A;CKH;L<
aprevent	A:H;PH
apreventive	A9HF
aprice	A<HA
aprices	HBP=
apride	A=HC
apriest	A<HC
aprime	AIH4LA
aprinciple	A:HF
aprincipled	ABP<
aprior	A:CHH:
aprivate	AHH9LAP9
aprize	H<LA
apro	H;L<QG
aproblems	HDP<
aprocess	A=HDP<
aproduce	H<PC
aproduces	H:PD
aproducing	H;PC
aproduct	A<HFP;
aproduction	HBL<
aproductive	AGH;P=
aproducts	HCP<
aprofessional	AB
aprofessor	H=LB
aprofit	HBP=
aprofound	AIH9P;
aprogram	A=HDP=
aprograms	HEL<
aprogress	A=HLL7P=
aprogressive	A=LB
aproject	A:HHLAP:
aprojects	HCP:
apromise	HCP=
apromised	A;PC
apromises	H9L=PI
apromising	AJH;P8
apromote	A;H;PH
apromoting	A=PB
aprompt	A=L=PD
aproper	AEH:LAP<
aproperly	CC
aproperty	HBL=
aproposal	A:HD
aproposing	A<PD
aprospects	HBP<
aprosper	A<H=PE
aprotect	A=H:PF
aprotecting	A=H;PE
aprotectionism	HCP=
aprotects	H<PD
aproud	AIH:P<
aproven	H:PE
aprovide	A=H9PI
aprovided	A=PB
aprovides	H9PF
aproviding	H9PF
apublic	AFH<L=P=
apull	PB
apump	L<PC
apunk	HB
apurchasing	PB
apurpose	A<HIP9
apurposes	HDP:
apursue	H=PC
apursuit	HBL=
apush	A=H=PC
aput	A=PD
aputs	H;PC
aquality	ACH:
aquarter	A;HD
aque	HB
aquick	AECAH;P<
aquiet	AACAH<
aquit	H<PC
arace	LBP=
aracing	A=L=PD
aracist	AGH:P=
aradio	AAH<LA
araid	HCP;
arail	A<HEP=
arailroad	A<C<HCLA
arailroads	HDP;
arailway	LB
arain	HEL;P=
araise	H9PH
araises	H8PF
araising	H9PF
aran	H:L=PF
arandom	AFH;
arange	A<HDP=
arangers	H<LB
arapid	ADL=
arapidly	A<CB
arare	AAH;LA
arate	A<HFL=P<
arates	HCP<
araw	ACH<
are	DCHDL;P<
areach	A<F=H<PG
areached	A<PB
areaches	H9PE
aread	A=H;PF
areading	A9HHLGP4
aready	AIC=H;L=
areagan	LBP=
areal	AGCDH7P:
areality	HBL<
arealize	H<PC
areally	CBP=
areason	L=PB
areasons	H;PD
areauthorize	HOP0
arebuild	H=PB
arebuilding	H:PF
arecall	H<PC
areceive	A=H=PC
areceiving	L=PB
arecent	AIH8
areckless	ADH;P=
arecommended	A=PB
arecord	A<HEP<
arecording	HGP8
arecover	H:PD
arecovering	H=PB
arecovery	A<HC
arecruiting	A8HE
ared	AFHAP7
areduce	H<PE
areduces	H<PB
areflect	H<PB
areflects	H<PC
areform	HELAP9
areformed	A<HHP:
areforming	H=PC
areforms	HCP<
aregard	HEP<
aregardless	A9CHH<
aregimes	C<HCP=
aregional	ABL=
aregister	H;L;PI
aregular	ACH=
aregulations	HDL=P<
aregulatory	AEH7LA
arein	H=PB
areject	A<PB
arelief	A;HDP=
arely	C9PF
aremain	A=H:PF
aremaining	H<PA
aremains	H;PD
aremember	A;H9L<PL
areminder	HC
aremote	AHH<P8
arenew	H=PB
arenewable	ABH=P=
arenewal	A=HB
arepair	HBL=
arepairs	HCL=P=
areplace	H9PE
areply	C:HBLB
areport	HBL<
areporter	HBL=
areporting	H<PC
areports	HB
arepresent	A=H;PF
arepresentative	A;HFP=
arepresentatives	LCP;
arepresents	H7PH
arepublic	A;LB
arepublican	A;LE
arepublicans	H;LD
arequest	A<C=HC
arequests	HCP;
arequire	A=H=PD
arequires	H9PE
arequiring	L=PB
arescue	A<HB
aresearch	A=HBLAP<
areserve	HHLAP5
areserves	HCP<
aresilient	ACH<P=
aresolve	A=H=PC
aresource	HCP<
aresources	HAP<
arespect	A<HHLBP8
arespected	A=PB
arespond	A=PB
aresponse	HB
aresponsible	ADH=L<
arest	A9HF
arestore	H<PE
arestoring	H;PD
arestraint	HCL=
arests	H7PH
aresulting	A<PC
aretire	A=H=PB
aretired	AHP7
aretirement	A<HA
aretreat	A=HCL=
areturn	A=HHP8
areturned	H=PC
areturning	H<PA
areturns	HDP:
aretweet	A=H<L<PG
arevenue	HD
arevenues	HFP8
areverend	LB
areverse	A;H=PE
areversing	A=PB
areview	A=HB
arevolt	HBL=
arevolution	H=LB
areward	A<C<H=PI
arewarding	AKH;P8
arewards	HB
arich	AFH<
arid	A<H=PE
aride	LDP:
ariding	H=L=PD
aright	A;CEL7PH
arights	LD
aring	A<HCLBP;
arise	HC
arises	HFP8
arising	AAH9PC
arisks	HB
ariver	HLL6P=
aroaring	AACDH<P;
arobust	ABH=
arock	A;LAPA
arocky	ADL;
aroll	C=HB
arolling	AAH:PB
aroom	H<LBPB
arose	HAL8PD
aross	HB
around	A8B<CGHB
aroutes	HCL=P=
arow	A=HC
aroyal	A=LB
art	H;LCPB
arubbish	ADH=P=
arugby	HB
aruin	H<PC
arun	L<PD
arunning	H<PB
arural	ACH=P=
arush	HCP=
arussian	ABH=
aruthless	ABH=
aryan	HCL<
asacred	ADP<
asacrifice	H=PB
asad	ADH<
asadly	A=CB
asafe	AEC=H<
asafely	A<CB
asafer	AHH;P;
asafety	A<HC
asake	HDL;
asalt	H<LC
asalute	A=HB
asame	AIH:P=
asanctuary	A;HD
asara	HBL<
asat	H;L<PH
asatellite	A;HC
asaturday	H<LD
asave	L<PE
asaving	H=L=PD
asavings	HEP;
asaw	H=PD
asay	A=H=L=PF
asaying	A=PB
ascared	AGLBP4
aschedule	HB
aschool	HHL8
asciences	H;LD
ascientific	ACH=
ascientists	HDL<P=
ascores	HEL=P;
ascout	HCL8PC
ase	H=L;QE
aseats	HBP=
asecond	AGCDH8L=P=
aseconds	HAP<
asecret	AGH:L<
asecretary	A7LG
asector	A=HB
asecure	AKH8P;
asecured	A<PB
asecuring	H<PC
asecurity	A<HB
asee	L=PD
aseek	H<PC
aseeking	HBP<
aseem	H<PB
aseems	H;PE
aseen	H<PD
aseize	PB
aselected	A=PB
aself	HBP=
aself-evident	AEH;
aself-titled	PB
aselling	H<PB
asenate	A<H;LIP;
asenator	LBP=
asend	H<L<PE
asending	H<PC
asenior	AHH9
aseniors	HDP<
asense	A=HDL=
asent	A7H;PK
aseparate	AEH<P<
aseparated	AFP8
aseparatists	HB
aseptember	H<LC
asergeant	LBP=
aseries	HBL=
aserious	ACH=
aserve	H;PD
aserves	H:L=PF
aset	H<PE
asets	HBLBP9
asetting	A<HB
aseveral	ADL<
asevere	ADC=H=P=
asex	A<HDQ=
asexy	AEH<P=
ashale	A=HB
ashame	A<LB
ashaped	AFP8
ashare	A<HCL<PA
ashared	A<H=PD
asharing	A<L=PE
asharp	AEH<
ashelter	HBL=
asherlock	LCP=
ashes	H:KG
ashine	H:PD
ashining	AAL<PA
ashocking	ALP3
ashoot	H:PD
ashopping	A;HHLBP7
ashores	HBP<
ashort	AJH6
ashort-term	HBP<
ashorten	H=L<PC
ashot	A<HC
ashoulder	A<HA
ashow	A<C;HG
ashowing	H;PC
ashown	A=H=PD
ashows	H;PD
ashrink	H<PB
ashut	H=L=PD
asick	AEH<P<
aside	ABB<HAPA
asides	HBP<
asight	A=C=HB
asign	A=PC
asignal	A;HC
asignificant	AGH;P<
asigning	H<PB
asigns	HB
asimilar	ACH=
asimple	AHH7
asimply	CDP=
asince	H9L:NNP<
asinger	A<HGP=Q=
asinging	H=L=PD
asingle	AKH4LA
asit	H;PD
asite	HCL=
asites	HFP9
asits	H9PE
asitting	H;PD
asixth	ABH=
asize	HCP=
askilled	AIP6
askills	HEP:
asky	A=HFL;
askyrocketing	A9H=PG
aslashing	H<PB
asleep	A:G=HDLB
asleeping	PB
aslept	L=PB
aslow	AEH<P<
asmall	AECDH9LAP=
asmall-business	HFL<P=
asmaller	ADH;
asmart	AFH;
asmarter	AEH;
asmh	HB
asmiling	H=PB
asmoking	HGP7
aso	CHH<L<
asoccer	HB
asocial	AAH:LC
asocialist	ACH8LC
asociety	A=HB
asolar	ABH;
asold	A;PF
asolely	A<CB
asolemn	ABH<
asolid	AB
asolved	A<PB
asome	A:C;FPH;L=P=
asometimes	CKF=H:L=P=
asong	A<HDP=
asoon	CIH:L=
asooner	CFH:L=
asooo	C=HB
asophisticated	ACP;
asorrow	A=C<HBPA
asorry	AKH9L=P;
asought	H;PD
asoul	A<HD
asound	A:C;HKL=
asounds	H6L<PL
asource	HCL;
asouth	A=CKH2LDP=
asouthbound	AGH<L=P<
asouthern	ADH<LAP<
asouthwest	LC
asoviet	AGL:
asoviets	H=LB
aspark	H<PC
aspeak	H<PD
aspeaker	A=H;LE
aspeaking	AAH;L<PD
aspeaks	H;PD
aspecial	ADH;
aspecific	ABH=
aspeech	HCL<
aspeed	HEP;
aspend	H:PE
aspending	A;HQL<P5
aspends	H;PC
aspent	A:H:PH
aspirit	HCL=
aspiritual	A;HD
aspoke	H;PC
asponsor	HBP=
aspouses	HCP;
aspread	C=HEP=
aspreading	A<H;PE
aspring	A=HCLDP8
aspur	PB
aspurs	L:PE
asquare	ACCAH<P=
astake	A=HDP;
astamp	H<L=PD
astan	H=LC
astandard	AIH6
astandards	HFL:
astandby	AC
astanding	HLP3
astands	H;L;PG
astar	A<LAPB
astart	HBL5PJ
astarted	A;PD
astarter	HB
astarting	AAH;PA
astarts	H;PF
astate	A8HDLIP7
astates	LLP3
astay	L;PF
astays	H;PC
asteadfast	ADC=H<
asteadily	A=CB
asteady	A=CCH<
asteal	A=PC
asteel	A=HDL=P=
astep	A=HB
astephen	C=HC
asteps	HDL=P<
asteven	HCL<
astick	H=L=PC
astill	A=B=CMD=H;P<
astimulate	A<PC
astock	ADP<
astood	H9PF
astop	A<H=L<PH
astore	HEP:
astories	HBP<
astorm	H<LB
astory	A<HA
astraight	AMH4P=
astrange	AIH9P;
astrategic	ABH;LB
astrategy	HB
astreamline	A=H=PD
astreet	LBP<
astrength	A<HFP=
astrengthen	A<C9H=PJ
astrengthened	A9PE
astrengthening	H<PC
astrengthens	H=PB
astress	HCP<
astressed	A<PB
astrict	ABH=
astrike	A=HEP=
astrikes	HBP<
astriving	A9PE
astrong	AGH:P;
astronger	AOC=H8L<P;
astrongly	A;CC
astructure	A<HC
astruggle	A:HE
astruggled	A:PE
astruggles	H;PD
astruggling	A8H9PL
astuck	H9PD
astudent	A5HJL=
astudied	H=PB
astudy	A=PC
asubject	AIH7P=
asubsidizing	A<H=PC
asubstitute	A<HC
asubway	A=HB
asucceed	H=PB
asucceeding	H=PB
asuccess	A<HFP=
asuccessful	ABH=
asuch	AFCBH<P:
asudden	ADH;
asuffering	A;H=PE
asufficient	ACH=P=
asuggested	A<PB
asummer	A<HB
asummit	HALAP;
asummon	PB
asun	HDL:
asun.	H=LB
asunday	H;LD
asuper	A=CBLBP<
asuperb	ACH=
asuperpower	A=HFP;
asupply	C:HE
asupport	A<HEL9PC
asupported	A<PB
asupporting	H=PB
asupportive	ACH<
asupports	H6PH
asure	ARB=CDH4L;P:
asurge	A=HCP=
asurplus	A<HC
asurpluses	HBP<
asurprised	A;PD
asurrounding	H;PB
asurvival	A<HC
asurvive	A;PC
asurvivor	HBL=
asustain	A<H=PF
aswear	A=C=H=L=PG
asweeping	AJP6
asweet	AGH<L=
aswift	ADH;
asystem	HDP=
atable	A8HF
atackle	H=PB
atake	A=H;PF
ataken	PC
atakes	H:PD
ataking	ABH<
atalent	A8HG
atalented	AEP9
atalents	HBL=
atalkback	C=HB
atalking	H8PG
atalks	HBP=
atall	AGH:
atank	HDL;
atarget	HDP;
atargeted	A<PC
atargets	HBL<
atask	HBP=
atax	A<HBPBQ=
atax-free	ADH:
ataxes	HB
ateach	H=PD
ateacher	A=F=HD
ateaching	HJP5
ateam	HB
atears	HDP;
atechnology	A=HDL=
ateen	ADH=P=
atelephone	HB
atell	H;L=PG
atelling	A=PB
atemp	HBP=
atemple	A;HB
atemporary	ADH<L=
atend	H<PB
aterm	H<PC
aterms	HB
aterritory	A=HB
aterror	HDL=
aterrorism	HB
atest	A:HAPA
atesting	HELAP7
atext	A=HCLCP;
athan	A=BLH<L;N=
athank	H:L<PK
athanks	HKL:P;
athanksgiving	LDP;
athat	A<B<FCH7KFL<NIP;
athats	FEH=P<
athe	FEL;
atheater	C;HCLA
atheatre	HDL;
atheme	HB
athen	CLL=P7
athere	A=C1H=KTL<
athereby	CDH=
athick	AGH7
athing	A=C=HPP0
athings	HGP;
athink	H<L<PG
athinking	A<H;PF
athinks	H:PE
athird	ACCBH9
athis	A=FKH9KCL:
atho	HCL=P=
athough	A;B;C=H<NN
athought	A=L=PD
athousand	H:IG
athousands	HFP9
athreat	A=B=HEP<
athreatening	H:PD
athreatens	H:PF
athreats	HGP8
athree	ICL;
athriving	ABH;
athrough	A<BNC<H<N=P=
atight	AEH:
atil	B;HC
atill	BJC:H<
atime	A9PH
atimetable	A8HG
atired	AGH=LAP9
atitle	A=HC
ato	A=BFC=H:JHL<P<
atoday	CBHEL:P<
atogether	A:CPF=H<L=P=
atomorrow	CCHHL=P8
atonight	A8CEHFLAP9
atook	H9PE
atools	HBP<
atop	AGH9P=
atorn	PB
atorture	A=H;L=PG
atotal	AEH:L=
atotalitarian	A;HC
atouch	A;HEL;PB
atough	AKB<C=H;P=
atougher	AC
atour	HBP=
atoxic	ABH<
atrade	HDP=
atrading	HFP9
atraditional	ABL=
atraffic	A<HCL=
atrafficking	HBP<
atragedy	A=HDP=
atragic	ACH<
atrails	H=LB
atrain	A<HALA
atrained	A:PD
atraining	A=HJLEP0
atransfer	A=H<L=PG
atransform	H<PB
atransforming	H=PB
atransition	L<PA
atranslate	H=PB
atransportation	H<LB
atravelling	H<PB
atreasury	H<LB
atreat	A=H<PF
atreated	A<PB
atrend	HDP:
atribute	A<HD
atried	A<PB
atrillion	H=IB
atriple	AFH;P=
atrouble	A7HEL=PE
atroubled	AJH=P7
atrucking	HGP9
atrue	AHCBH8L<P=
atruly	A<CD
atruman	A=LB
atrust	A<C;HCPC
atruth	HEL<
atry	H:L=PG
atrying	A=PB
aturn	H9L=PH
aturning	A<PC
aturns	H:PD
atweet	HBLBP;
atweeting	A=H:PF
atweets	HAP<
atwice	CJH7P=
atwitter	A9C<HFLCP=
atwo	ICL;
au	AFH;P=Q=
au.s.	H=LB
augly	AEC;H=
auk	H:LGP=
aukraine	H=LB
aultimate	ACH<
aunborn	AGH<P;
auncertainty	A<HB
aunder	A:BPH8L=P<
aunderground	AFB<H=
aundermine	A=H=PC
aunderstand	A=B=H;PH
aunderstanding	A;HMP4
aunderstood	A=PB
aunderway	AFH<P=
aunemployed	ADP9
aunemployment	HCL<
aunfair	ACH<
aunfinished	AEP:
aunfollow	HGP9
aunfortunate	AFH;P=
aunified	AFH=P:
auniform	HDL;
auninsured	AFH=P;
aunion	H;I=LF
aunique	ADH<
aunit	HBL=
aunite	A;H=L=PG
aunited	A1H=LEPI
aunits	HCL=P=
auniversal	AGH9L=
auniverse	A;HD
auniversities	H=LB
aunknown	AEP;
aunleash	H<PC
aunlike	BC
aunlimited	AFP8
aunnecessary	ABH=
aunparalleled	ADP:
aunprecedented	ACP;
auntil	A<BJH:
aup	A=BHH;L=
aupcoming	ADH=P<
aupdate	H=PB
aups	HCL;
aupward	CCH<
aur	HBP=
aurban	ACH<
aurge	A=H=PC
aurgent	ADH:
ause	HDLAP<
aused	A<L<PF
ausername	HBP=
auses	H9PF
ausing	A<H;PE
avaccinated	AFP8
avalor	HBL=
avalue	A=HBL=
avalues	HB
avast	AFC<H;
avery	CEL:
aveterans	HCL=P=
avice	H=LB
avictories	HBP<
avictory	A=HDL=
avideo	A=HD
avigilant	ABH=
aviolent	AFH;P=
avirgin	ACH9LB
avisited	L<PC
avital	ADH;
avivid	ABH=
avoices	H=PC
avoluntary	AB
avoted	H=PC
avoting	A<HGLBP7
awages	HCL=P=
await	H<L=PF
awaiting	A:PD
awalk	H<PD
awalking	H<PB
awalks	H8PF
awalls	HEP:
awanna	HEP;
awant	A:PG
awanted	A<PC
awants	H5L=PJ
awarheads	HDP:
awarm	AFCCH7P=
awarning	HBP<
awarrior	A<HE
awatch	H<PD
awatching	H;L<PF
awater	A<C<HF
awaters	LBP=
awaterways	HCL<
awave	A<HC
away	A=HDP=
aways	HCP=
aweak	AGH9
aweaker	AFH<P=
awealth	HB
awear	A<PB
awearing	PB
aweather	A:F=HG
awedding	HCLAP:
awednesday	H<LB
aweight	A=C<HE
aweird	ABH=
awelcome	APH7LAP7
awelfare	A;C=HHLBP;
awell	A=CNH<L:P<
awell-being	DGH<P;
awent	A<H9L=PJ
awest	A:HELBP<
awestern	ADH9LA
awhat	FBH<KLN9P<
awhatever	C:FLH=P=
awhen	CHL<P<
awhere	A=CGH=P=
awhich	A<FEKJL;N<P;
awhile	A:L=NK
awhilst	C=HC
awhite	AEH8LD
awhole	AECBH:L=P=
awhy	CIH<L<
awide	ABCAH<
awidespread	AC
awild	ABCAH;P=
awill	A<DJL;P=
awilliams	H;LC
awilling	AKH=P7
awin	A=H<L;PI
awind	A=HFL<
awindow	HB
awine	HBL<
awing	HDLDP6
awinning	ABH9PC
awins	H9PF
awise	AHC;H<P=
awisely	A=CB
awish	A<L:PG
awishes	HBP<
awitness	H;PC
awon	H<L=PD
awonder	A;C=HHP<
awonderful	AB
awondering	A=H=PC
aword	A=HDP=
awords	HCP=
awork-study	A=HCP=
aworked	A=PB
aworker	A<HEL<
aworkforce	A=HC
aworking	H8PH
aworks	H9L;PJ
aworld	A<HGLAP;
aworldwide	AGH;P=
aworried	A;PD
aworry	A;PD
aworse	AHCAH:P:
aworship	H;PC
aworst	ABH;
aworth	AIC;H;
aworthy	ADH;
awound	A=H8PH
awounded	HCP=
awow	GEH=L<
awright	A=H=LD
awrite	H<PC
awritten	H<PB
awrong	ADCBH=L=
awrote	A=H;PE
awtf	GEH<L=
ax	HC
axd	H=LC
axo	GCL;
axxx	HBL=
ay	KEL<
aya	GCH=KCL=P=
ayay	HBL=
ayeah	GEH<L<
ayear	HHL:
ayes	GGH;L<
ayesterday	CAHBL<P=
ayet	CIH;P<
ayield	H<PB
ayou	A=H<KLL<P=
ayoung	AFH:LAP<
ayounger	AIH9L=
ayours	H<KD
ayouth	A=C<HHK;
azandvoort	H=LB
azero	H;IGL<
a«	QB
a—	MC
a“	MB
a”	MB
a…	MB
b!	H=MC
b"	MC
b#	OB
b&	EC
b'	MD
b's	B=H;JLL=P=
b(	MC
b)	MB
b*	OB
b,	MD
b-	MC
b--	MCO=
b-13	I;LE
b-if	L=NE
b-in	BLH9L=
b-is	DFH;
b-it	H7KH
b-of	BCH=
b-on	BFH:L=
b-or	B=EGH8KB
b-so	CGH;
b-to	BAH9JDPA
b-up	BHH:P<
b-we	C=KHP=
b.	MDO=
b..	MBO=
b...	MCO<
b.s.	H=LB
b/	OB
b00m	IBL=
b0th	I=KFL:
b1st	ACH=I<KFL:
b1th	ACK=
b2nd	ADI<L=
b3rd	AFL;
b3th	AB
b4th	ACI=KBL<
b5th	ABH=I;KGL;
b6pr	ICL<
b6th	AEL<
b7th	AEL=
b80s	HAL<
b8th	I<KCL=
b90s	HCI<
b9th	KBL<
b:	MC
b;	MC
b?	MC
b@	OC
b[	MB
b]	MB
b_	QD
bace	A=HCIB
bach	A9FDLAPB
back	B=CB
bact	HCL;PB
bacy	HFP;
badd	A=H=PC
bade	B<C=HBPC
bads	L=PC
bady	ACH;LAP=
bafe	AEC=H<
baga	HBL=
bage	B=HEL<Q=
bago	CIH;L=
bah	GDH=L=
baha	GDL<
bai	DBL9PB
baid	A:D=LBPE
bail	AAC=L:PG
baim	A=HDL=
bain	AAB<CFH;L=PB
bair	ACHBP=
bait	H;PF
bake	AAC=PB
bal	A<HA
bald	LBP=
bale	AALBP<
balf	CCP=
bali	ACC<P=
balk	L<PF
ball	B=D=FGG=KCP:Q=
balm	AEH<P=
bals	A<HA
balt	A<PC
bam	DCL;
bama	LB
bame	C<H=LAPD
bami	HDL;
bamn	A=CCHAL<P=
bamp	L<PG
bams	HC
bamy	HB
band	A<B:C<EDH<IFLA
bane	AEH;LDP<
bang	A;H<LEPB
bani	HBL=
bank	HAL=PC
bann	H<LB
bans	HCLBP:
bant	AGC=K=L<
bany	AEC=FFH;L=P<
bapa	HBP=
bape	B=HCP=
baps	CCHBL<P<
bapt	A=H;LCPB
baqi	H=LB
bard	CCL<PAQ=
bare	B=C<DBK=LB
bark	AAHBL=
barn	A<H<PE
barp	ABH=
bars	PBQ=
bart	AACCK=L=
bary	AJC=H<P:
bas	BFCCH:L:NDP<
base	A9C=GCHF
bash	A8HE
bask	PD
basp	H=PB
bass	A=HDL<PC
bast	ACCCL=Q=
basy	ACP=
bata	HCL<
bate	ACB<C<K=L=PE
bath	A<BCLB
bato	LB
bats	FFH8LA
batt	H<LB
baty	A=H=LE
baud	A;PC
baul	A=HB
bave	ABC=DCL:PA
bavy	ADCBH<P=Q=
baw	GCH=L=
baws	HBL<PA
baww	GEH<L=
baya	H<LB
bays	A=CBIBL:PB
baze	HAL;PC
bazy	AEH;
bb	A=HBLBP:
bbad	ADCBH;P=
bbal	AFH<
bban	ABH<L=PA
bbat	A=HC
bbay	H9LE
bbc	CEH<P=
bber	B=C<LDPC
bbes	H=LB
bbig	AFCAF=H:P=
bbit	A=HBP=
bble	ALH:L=
bbon	HC
bbor	A=B=HC
bbox	HDP=
bbre	AAC=H:LE
bbro	HB
bbtw	HDL=P=
bbum	HBL=
bbus	H=LB
bbut	A=C=EHH;LBP<
bbuy	H;PD
bby	BIH<L<
bbye	HC
bcal	AGH:LAP=
bcam	HEP:
bcan	AEDCG=H<P<
bcat	HGL9
bcco	HB
bcd	LB
bced	H=L<PD
bcel	H<PD
bcer	HEP<
bces	C=G=HCLA
bche	A=HC
bcil	A<LEP=
bcit	ABLAP:
bcke	H<LD
bcks	GBQ=
bcky	AEH:
bcle	A<HB
bcon	ADC<H<LBP=
bcos	HCP=
bcow	HCL=
bcts	HAL;PD
bcue	A<HB
bcum	BAHBL;
bcus	A<PD
bcut	ADC=PB
bda	FEH<L=
bdad	A<D=HE
bdal	A;HALA
bdam	LB
bdan	A=H;LE
bdar	A=HDP=
bdat	LAP<
bday	CAG=HDIALBP7Q=
bdby	AC
bdds	H;PC
bddy	A;HCL;PE
bde	H;P=QE
bdea	HB
bded	AAH=L<PE
bden	ABH=LB
bder	BCF=L=
bdes	A=H=IBPB
bdey	HCP;
bdge	A<PB
bdia	HDL=
bdid	AADFH=L=P<
bdie	H<L=PF
bdio	HCP=
bdit	HBL<
bdj	H<L;PF
bdle	A=H=PG
bdly	AEL=P=
bdm	HBP;
bdnt	HALAP;
bdo	A=DIH:L<
bdog	HCL;
bdom	CDHAL:P<
bdon	A=H;PG
bdor	H=LB
bdow	HCP=
bdr	LB
bdr.	LB
bdry	AB
bdue	AECAH;P<
bead	A<CEH=L=PD
beah	GDH=L<
beak	ABG=H<L<PE
beal	A;CBL;PF
beam	L=PC
bean	CAH:LAPC
beap	AEH8
bear	BDCBD=H;IAL9PFQ=
beas	AAB=HDP=
beat	B<C=PE
beby	CEH=
bece	CCH<
bech	A<HCLBP=
beck	HAPB
bect	AAH=PB
bed	A=LC
beds	A=HCL<PA
bedy	ADP<
beed	A7CGHHP7
beee	HALB
beek	A=HCL<PA
beel	A<HBL=PC
beem	H<PB
been	ADH=LBP;
beep	ACG=H=PB
beer	AAC=HBL<PA
bees	HCL<
beet	A=PD
beff	HCL<
beft	L;PE
bege	C=HDP;
begs	LB
begy	HB
behe	GCH<
bein	H=PC
beit	BAH:LDP=
beld	A;C=PE
bell	A<B=CCF=LBPC
belo	HDL<Q=
belp	L<PF
belt	ACH<
bely	ABCDH;L<P=
bema	HB
beme	ABHAK=LAP<
bemn	AAH;PB
bemo	A=HB
bemp	LCP=
ben	HBL=
bend	A=L=PE
bene	A=HB
benn	H<LD
bent	AFB<C=D=HAIAJ=PB
benu	HB
beps	HBL<PB
bept	A<BEH=L;PD
bepy	AEH=P<
bera	A=HC
berb	AC
bere	ABCFH:KEL=P;
berm	C=HDL=PA
bern	AGL<P=
bero	A=H=IFQ=
bers	C<HDICK=
bert	ABHBL<P=
bery	A:CCFCHCP<
besa	LBQ=
bese	AAFCH;LDP;
besh	ABP=
bess	ABCBHBP=
best	AEH:LAP=
bete	ADH=P<
beth	A<HA
bets	A=PD
bett	LBP=
bety	A:HELA
beve	C=LAPCQ=
bews	HALCP<
bext	AECBL=P:
bexy	ADH<P=
beys	H=LC
beze	HDL=P=
bfan	ABHBL<
bfar	A=CIH;L=P=
bfax	LB
bfed	A;HALCP=
bfer	C<L;PH
bfew	ADH=P=
bffs	HCP=
bfit	ACL=
bfix	PB
bfly	C:PD
bfor	A<BMC=H:NDP;
bful	AMCAH7L=P:
bgal	ABH<
bgan	A=PB
bgay	HBP=
bged	AAH9PC
bgen	A=HCP=
bger	CBLBP=Q=
bges	HC
bget	A;B=HFL<PD
bghs	A=PD
bght	AACADBG=K=L=PDQ=
bgi	ACHAL:
bgio	H=LB
bgit	HDP<
bgly	AAH<P=
bgo	DAL<PE
bgod	LDP=
bgot	B=H;PI
bgry	AHH7
bgth	A<HFP=
bguy	HBL<
bh17	I=LB
bhad	A<DGH=
bhal	L<
bham	H<LB
bhan	A<BKH<N=
bhas	B=DGL;
bhat	A;B;CBFDH8KINCP;
bhed	KBL<
bhem	HCL;
bhen	CKK=L;N=P=
bher	EBFCG=H9KFL<Q=
bhes	G=KHL:
bhew	HBL=
bhey	F=GEH;KDL:
bhi	GEL<
bhic	HBL=
bhin	ABLAP<
bhip	C=HDP=
bhis	A<FEH8KLL;P=
bhit	A=L<PF
bhol	HBL=
bhop	LBP<
bhos	H=KB
bhow	CJH<N=P<
bhth	ACH<
bhts	HBLBP<
bhty	ABH<
bhut	L=PD
bi	H=KJL;P=
bial	ADP;
biam	KBL=
bian	AALBP<
biar	AB
bibe	PB
bice	AACAHCI=P<
bich	ABC=FCH8KELAN<P<
bick	AFH:PA
bics	A;HEP<
bicy	H<LB
bid	HBP=
bide	AABFCCD=F=H=L<PAQ<
bied	HEL8PB
bief	ADP=
bien	AC
bier	ACCEH;P:
bies	F=HFLAP<
biet	AGL;P<
biew	A<HFP;
bifa	A<HB
bife	HBL=
biff	ACH:LA
bify	C=H9PE
bigh	ACB<CAH8LAPB
bign	ABC=
bike	BFCCH=K=L=NBP<
bila	H<LB
bild	L:PB
bile	ACCAH<L:NFP=
bill	BDDCF=L=
bilm	HCL=
bilt	A<H=PE
bim	HBLBP<
bima	HBP<
bime	CBF=HCK<
bims	H8LCPC
bin	A<BKH<L<P<
bina	H;LD
bind	A=BFHAL;PA
bine	AAB=C=HCI=KBL=PA
bing	AAB9C=F=H=IAL;PO
bink	H<PE
bins	A<B=IAPB
bint	A;HCPA
biod	HBL=
bion	A;B<C<HHIFP;
bior	AEB=CEH9LAP:
bipe	ABH=
bips	HDP<
bird	AECAI=P=
bire	C=F=PF
birk	H;LC
birm	CBH;L=PB
biro	H<LB
birs	H=PB
biry	ABH<
bise	A=CBPD
bish	AAC=H;LAPD
bism	HEP;
biss	A=B=H9LBPH
bist	A=C:HDK=LCPB
bit	KCL<
bite	ACCBL;PA
bith	BCHAP<
bito	HBL=
bity	A8C;HKLAP<
bius	A<LB
bive	AJB<D<H<ICKBL<P<
biya	LB
bize	H<PF
bjay	LB
bjob	A<HC
bjor	AFH;
bjoy	A=L=PD
bkay	GFH<
bked	AAH;LBPA
bken	H:L=PF
bker	C;HBLAP=
bkes	L<PC
bket	A=HEP=
bkey	ACLCP<
bkid	A=LC
bkin	AEC=IBP8
bkle	A<PB
bkly	A<CE
blad	AFL=
blah	LC
blan	HCL=
blar	AJC<P;
blas	A=IB
blat	ADH;L=
blaw	A<HFL=
blay	A<PD
blds	I<PD
blea	A<HB
bled	AD
blee	ABH:PB
blem	HAL;PA
blen	H;PC
bler	HBLAP<
blet	A;LBPD
blew	H=PB
blex	AEQ=
blic	AAH<LBP=
blin	A=LB
blip	AEH6PC
blis	LBP=
blit	A=HBL=PA
blks	A=HB
blla	HCP;
blle	A=H=LD
bllo	A=GDH;LA
blls	A=HAL;PF
blly	CB
bloi	H=LB
blol	GGH:L=
blon	HCL<
blop	H<LAPA
blor	A<HB
blot	A=C=HBLA
blow	ADBBC:H<LB
blps	H:PE
blse	AACFH8LAP;
blst	C=HD
blt	HB
blth	A9HCLEP=
blty	AEH<L=
blus	A;EDHAL=
blve	A=H=PE
bmac	FAHBL;
bmad	ADH<P=
bman	HCIAP=Q=
bmao	GCL<
bmap	H=L=PD
bmas	C=LE
bmat	HB
bmay	HCL=
bmel	HBL=
bmen	A=GDHCL=P;
bmer	ABB=C=HBLBP<
bmes	CDF=LAP=
bmet	H;PD
bmia	HCL=
bmic	ACH<
bmid	AFH;P=
bmie	HDL;
bmin	C=HCP=
bmit	H;PF
bmmm	LB
bmon	AEC<H<
bmpt	ABHBL<
bmt	HB
bmth	A=LC
bmum	ADH;
bna	H;JGL=
bnah	FJH:L:
bnal	ADC=LAP<
bnap	A=LC
bnce	A:CANF
bnch	ABHAL9PC
bnct	AIH;P:
bncy	ACLAP<
bnda	CDHCL9P=
bnds	A=C<PG
bndy	ADH:
bned	CCH;L:PE
bnee	HCP=
bner	CALAP<
bnes	IBLBP;
bnet	LBP;
bnew	ACCCH9PA
bney	A<HALB
bnge	PB
bngs	A=HBPC
bnia	A=LD
bnic	H;LA
bnik	H=LC
bnin	HDL9QB
bnis	HBL=
bnit	HB
bnks	HB
bnly	A;CFH=
bnna	A;HFLBP:
bnny	AB
bno	FIH<L;
bno.	HGL:P=
bnon	CBH=
bnor	PD
bnot	DBH:JHL=P;
bnow	A<CGL=P=
bnse	ACC<HDP:
bnta	H<LB
bnth	AFIAL9P=
bnto	CBHDL;
bnts	A<HALB
bnty	A9CBHC
bnue	A<PC
bnus	A<ECHBL:
bnz	H<LC
boad	AAB=CCH<L<PB
boal	A9HEPA
boan	A<PA
bobe	HCP<
bobs	A=HCP=
boca	HDL:
bock	A=CBLA
bodd	ADH<IBL<
bods	HDP<
body	CBH=KBP<
boes	DFL=P;
bof	BDL<
boff	A=BLH9P=
boft	ABH=
boh	GEH=L;
boic	ABH=
boid	A;HAL=PE
boil	A<B=HE
boin	H=L;PJ
bois	HCL=
boit	HBP<
bok	GFH<L<
boke	A=H=PF
bold	AIH<I<K=L;O=PB
bole	AACBL;
boll	A<C=HBPA
bols	LBP=
boly	AAC;HB
boma	HDL:
bomb	HB
bome	B=FEHBK=L=PA
bomg	HB
bomp	HEP:
bomy	AAH<LA
bon	BKH;L<P=
bona	HDP<
bond	ADCDH<P=Q=
bone	A:CBH;IGKAL;PBQ=
bong	ACBECCG=L=P8
bons	A<C=HFIBP=
bont	A=DDH=
bony	HB
booh	G<PA
book	A<G=HAL=PD
bool	ADL;PBQ=
boom	A=HBPA
boon	A=B=CHHBL8
booo	C<HELAP:
boop	PB
boor	AFH<L=
boot	A=HD
bope	A<C=FDH=L<PE
bops	A<GD
bopt	H=PC
bopy	HCL<
bora	HDL<
bord	A9C=HBPD
bore	A:BFCFH:K=L=PCQ=
bork	A<HBIAL=PC
borm	A<HAPC
born	AAC<H<LB
boro	HCL<
bors	A<HDLAP;
bory	ADP;
bose	ABD=FDH9K=L<PF
bosh	H=L9PF
boss	BFC=H=L<P=
bost	A9CBPC
bote	L=PC
both	A:FJH<P=
boto	HCL<
bots	ACCBLAP6
bott	H<LC
boud	AIH:P:
boul	A<HD
boup	HB
bour	A=IBKDL=Q=
bous	AUH1L=P:
bout	A;BKCEE=HCL9P;Q<
boux	H<LB
bove	A9BFHC
bovt	HBL=
bowe	H<PD
bown	AABDC=H:PC
bows	A<L;PG
boys	A=LB
bpad	H;LE
bpal	A:HBL=PC
bpan	HDL;PB
bpay	H=L<PF
bpen	ADC=H<
bper	PC
bphy	A;HD
bpic	A;HFL<
bpid	AFH<L=
bple	ACHBP<
bpls	GEH<
bply	A:C;HEPD
bpod	A=LB
bpol	HBL=
bpop	CB
bpot	HDL<
bppl	HBP<
bppy	AEH<LAP;
bpro	H;L<QG
bpts	H<PC
bpty	ADH:
bpur	H;LAPB
bpus	HBP<
bput	A=B=PC
bque	ABP=
brab	ACH=L9PC
brad	A;HC
bral	ACH9LFP:
bram	A=HBLAP=
braq	H;LC
brat	H;LD
braw	AAH<PA
brax	HBL=
bray	ADC=H;L=PA
brby	ACB=HAL<
brca	BBH<LA
brce	ACC<
brch	A=HIL;
brds	A=CDHALAP8
bre	DCHDL;P<
bred	ABB=C=ICLA
bree	ADCCF=H8IDL;
brel	A=L<PC
bren	A<HALCP<
bres	A<FDH=PA
bret	ADH:L<PA
brew	A:PF
brey	ABH:PB
brge	CAH;L<PD
brgh	A=HB
brgy	A<HDP=
brid	H=PC
brim	AFH;L=
brio	H<LD
brip	HGL:
brks	A=L=PD
brld	A<HCLDP;
brly	ADCAH<LAP;
brms	HBL<PA
brne	AAH=L=PB
brns	H<L=PD
brob	L8PF
brol	A<HALA
bron	A=HB
brop	A<HBP=
bror	HAL<PC
brow	C=H=PE
broy	H;PC
brps	LB
brry	A<H<PH
brse	AECAH=L;
brsh	AEH=P<
brst	AFCDL9P=
brt	H;LCPB
brth	CCH:IBK:LC
brts	L=PB
brue	ADCAH9P=
bruk	HCL;
brum	A=H;PE
brun	C=L<PE
brus	H=LB
brve	A<PC
bsad	ADH<
bsal	A=HCL=
bsan	ACB=P=
bsat	H;L<PH
bsaw	H=PD
bsay	A=PD
bsby	H;LC
bse	H=L;QE
bsed	ABH<PC
bsee	C=PE
bsel	LB
bsen	C<PC
bser	CDP<
bses	A=HBL=PB
bset	C=H<PE
bsex	A<HDQ=
bsha	H;LF
bsil	HCP=
bski	H=LB
bsky	A=HDL=
bsly	A<CD
bsnt	A<DFH;LBP<
bso	CHH<L<
bson	HD
bsor	B=HALBP=
bsse	HCL=
bsss	GALCP<
bssy	ABP=
bste	A<HB
bsto	H=LB
bsts	A=PC
bsty	AEH;
bsue	HAL:PG
bsun	HDL:
bsus	A=HB
btal	ADL<P=
btan	H:LC
btar	A:LDPA
btax	A<HALAPAQ=
btay	L;PF
btch	A;PGQ=
bted	ACH;L=PC
btee	A=HC
btel	H<LD
bten	A=C=H<IBL;PI
btep	A=HB
bter	AABCCAF;K=
btes	PCQ=
bthe	C=FHH<K=PA
btho	HBP=
bths	HCP<
bthy	AEC:D=LA
btic	AGL:
btil	A<BGL=N=
btin	A=HDLDP:
btis	H<LC
btly	ABCFH:L;
bto	A=BFC=H:JHL<P<
btol	H;LC
btom	HB
bton	LIP:
btoo	CDL;
btop	ACH;L<PB
btor	C=LC
btra	AEH;
btre	HBL=
btro	HBL=
btry	A:HFL<PB
btta	HEP<
btte	A=LB
bttp	HC
btty	ACCFH;L<P=Q=
btue	A<HB
btus	A<HDP=
btwo	H=IFL=
bu	AFH;P=Q=
bual	AFH9
bubt	HAPB
buce	PD
buch	AHCEF=GBH9L=P9Q=
buck	A=C=HDL=PA
buct	A;HAL;PD
budy	A<HBPA
bued	A=H=PD
buel	ACH=P<
buff	A=HCL<PA
buge	ADH=P<
bugh	BDGBL9NDP;Q=
buin	H=PC
buip	H<PB
buit	LCQ=
buk	H:LGP=
buke	HBL=
bule	A=HCL=
bull	AEH<KAL8PC
bult	AEHBL;P<
buly	A<CALB
bump	H=L;PE
bums	HCP;
bun.	H=LB
bund	HCL=
bune	AAHALAP9
bung	ADH=
bunk	ACP<
buns	H<PC
bunt	A:HAPC
bup	A=BHH;L=
bups	HCL=
bupt	AFH:
bur	HBP=
bure	ACB=HAKAL:PCQ=
burn	A<PC
buro	H;LE
burs	A=H=KEL:OA
burt	C=PC
bury	A;HDI=LA
buse	A9HCLAPDQ=
buss	H<PC
bust	CDDAH;J<LCP=
busy	ACH<
buth	A9B=CFHBK;LDP<
buto	HC
buty	A=HEL<
bval	HBL=
bvas	HB
bvee	H=LDP<
bvel	A<HDL;PA
bven	A<CDIDL=
bver	A:BDCEFEH<L:
bves	H=PD
bvic	LB
bvid	AAHAL<P=
bvil	AHH9P=
bvin	AFB=H9
bvon	H=LB
bvor	A<HALA
bwal	A;HD
bwar	AFB=H:P=
bwat	HFL;P=
bway	ACCHG=P7
bwed	HBL:
bwer	AAC;PC
bwhy	CKH;L<
bwin	H;L<PF
bwly	CB
bwon	B<H;L=PI
bwow	GEH=L<
bwtf	GEH<L=
bwth	A=HB
bwww	G<HC
bx	HC
bxd	H=LC
bxes	HB
bxic	ABH<
bxo	GCL;
bxth	ABH=
bxxx	HCL=
by	KEL<
bya	GCH=KCL=P=
byal	ABH<LB
byay	HBL=
bybe	CFH=L=P=
byed	ABH=PA
byer	A<HCLA
byes	GFH9P<
byet	CIH;P<
byin	HFP9
byle	A=HB
byna	HDL;
byou	A=F=KHP=
bype	HCL;
byyy	HBP=
bzed	LBP<
bzen	A<HCL<PB
bzes	H;L=PE
bzon	B=HB
b«	QB
b—	MC
b“	MB
b”	MB
b…	MB
c!	H=MC
c"	MC
c#	OB
c&	EC
c'	MD
c's	B=H;JLL=P=
c(	MC
c)	MB
c*	OB
c,	MD
c-	MC
c--	MDO<
c-0	IBL=
c-a	FNH;J=P<
c-i	D=H=KFL=
c.	MDO=
c..	MFO;
c/	OB
c00	A=IALC
c0m	ICL<
c0s	A=HRI8K<L8
c10	A<LB
c11	L=OB
c13	LB
c14	I;LE
c17	I<LC
c18	I=LB
c19	I<LB
c20	I<K=LC
c25	I<LB
c2d	A=IFL<
c36	I=LB
c38	I=LB
c70	I<LD
c96	LB
c:	MC
c:3	ICL=O=
c;	MC
c?	MC
c@	OC
c[	MB
c]	MB
c_	QD
ca.	H<LB
caa	A=C=HALBP=
cab	AGH;L5PG
cac	FAHBP=
cad	AFB;CDDBG=H=K=Q<
cae	HB
cag	A<C=HGP=
cah	A=FHGAP9Q=
cai	DBPA
cal	AQB=C<E=HAJ=P;Q;
cam	A;DBIAKALAOEP7Q=
can	AEBCC;FDG<K<N<Q9
cao	GFH;L=
cap	AACBL8PD
caq	H;LC
car	ACBACED=F=G=Q:
cas	A;BECADGH=IBJ=NEP7Q<
cat	AAFBG=HAKBL7NCQ<
cau	LCQ=
cav	AEH=P=
caw	C=GCIAL<PCQ=
cax	A;LDQ=
cay	B=CBGBPAQ;
cb	A=HBLBP:
cbc	CEP;
cbe	A=CEDHL:P:
cbf	A=HB
cbh	HCL<
cbi	H<LD
cbs	A<HCLCP;
cbt	BCL=PA
cby	ACBHCCH;K=L=P<Q=
cc.	H;QC
cca	A<BBFAL=P=QA
ccd	LB
cce	A=B<CEHDK=L<NEPBQ<
cch	B<FDGAH=KAL=N<PCQ:
cck	B=CCG=HCL<PFQ;
cco	A=HALB
ccr	HCL<
ccs	A;HBLCP;
cct	AIB=G<K=L7PFQ=
ccy	ABHIL=P8
cda	A=CBFEG<LAP:Q=
cdd	IBL<PA
cde	BBD=F=HAL<PD
cdj	I=L=PE
cdm	HBP;
cdo	A<DGQ=
cdr	HBP=
cds	A8CAD=G<HII<PGQ<
cdy	AHB=CAH=KAP<Q<
cea	A:HBLCP<
ceb	A=HC
ced	AJB;D=F<H2I=J=L;PZQ;
cee	B=F=G=HCIB
cef	ACHAL=
ceg	A=PB
ceh	HELBP<
cej	H<LC
cek	A=HBL<PA
cem	A<HCPB
cen	ACB;CBGAIEK<L<N=PFQ:
ceo	A<HB
cep	ABGHL7
cer	AECCGAHAJ=L=N=Q9
ces	A0B;C;GAHFIFJ=KBPIQ;
cet	ADB:CCD=HAL<PGQ;
ceu	HBL=
cev	A=H=LC
cew	CBH;PEQ=
cex	H<L<QF
cey	C;F=GBHCKALBQ=
cfa	A<HBLBP=
cfc	HDLAP<Q=
cfe	AFC=ICL<P=
cff	A=BID=L=P<
cfl	A=H=LD
cfo	A=HDP=
cfs	HEP<
cft	ACL;PDQ=
cfy	ACC=H7PD
cge	AAB=F=HFJ=L<PCQ=
cgg	H<LD
cgh	ABBACCGBH:K=NCP=Q<
cgi	AAHBL;
cgn	ABC=
cgo	A<CFH=L<PD
cgs	A:C=HEPD
cgy	HDP;
cha	A<GBHDP<Q=
chd	DCH;LA
che	A<C=FDGCH;KEL=Q=
chh	HEQ=
chi	GDP=
chl	H=LB
chm	H<LE
cho	IBKBP=
chs	A=HALAPBQ=
cht	CADBG=K=L=PDQ=
chy	AFCDD=H=P;
ci	H=KJL;P=
cia	A7C=F=HEIBLFP;
cib	HEL9
cic	ARC;H=I=P9Q=
cid	AJB=C=DCF=H=K=Q<
cie	C=HFQ=
cif	H<NE
cig	AACAF=H<IALA
cii	A=LB
cik	A<LC
cil	BDC<LBN=
cim	ADL=PC
cin	AABGD=F=G=HBIBJ=K=N=Q<
cio	A<HALDP=Q=
cip	ABC=HBL<PAQ=
cir	AAHAKBP=
cis	A<C=DIFBH=KFP8Q<
cit	A;C;F=G=HEKFN=PCQ<
civ	HBL=
cix	A=ICL=
ciz	HDL=Q=
cja	HDI=L=Q=
cje	HEL;
cka	LC
cke	A=BED=G=K=L9NAPFQ<
cki	A=H<LF
cko	H=LD
cks	A9C;GAHHL:PIQ=
cky	AMH5
cla	A=HELGP7Q=
cld	ABC=DBF=I<K=O=PDQ=
cle	AEB<CAF<HBJ=K<L=NCPBQ;
clf	B=CBHDLAP:
cli	AAC<LBP=
clk	A<PC
cll	CBDDFAG<J=KBL9N=PAQ<
clm	ACB=P=
clo	GDHAP=Q=
clp	L<PF
cls	A:C=GCHEL=PDQ<
clt	AAC=HAL<PDQ=
clu	HDP<
cly	ACB=C]G=H3K=L8P7Q=
clz	GEH<P=
cma	A<HELDP<Q=
cmd	HBL=
cme	AFB;C=D=FAHAKCL;Q<
cmg	HB
cmi	HC
cmm	HCIBQ=
cmn	CCH=L;
cmo	A<LAQ=
cmp	A=G=H=LAPE
cms	A:C<HHPB
cmt	HB
cmy	ACKFL9P=
cn.	H=LB
cna	A:HEJFLFP4
cnb	LCP<
cnd	ABBAC=D=EDF=IAJ=K=L<PEQ<
cne	ACB:F=IEKBQ<
cng	ADF=J=K=L=PHQ;
cni	HDLAP<
cnk	ABC=D=PD
cnn	H<LF
cno	C<FILDP6Q<
cnp	H8LI
cns	A9B<C<HBIDK<LBPH
cnt	AHB<C;DGF=G=H=IAJCK<L<Q;
cnu	H=LDP=
cnx	H:LG
cny	ACC<FDP=Q=
cnz	H;LEP=
co.	LCP<
cob	A;HDL9PD
coc	LBP=
cod	A=B<CAG=HBIAK=PA
coe	A=HBLAP=
cof	A=BHCBH<L;
cog	C=HCL;PB
coh	GBL;PA
coi	H<L=QE
cok	A<B=GCPB
col	GEHDL;Q=
com	BDCCHAL=Q=
con	BDC=F=IDK;LCQ;
coo	L<PFQ=
cor	BDD=EDF=G=J=NCO=P=Q<
cos	A:HCIAKBLDP:
cot	A;B=C<DBG=JGL9PG
cou	A<F=HCKGP<
cow	BACID=GCK=L:N=PCQ;
cox	A=HALBP=
coy	A;G=PE
coz	H=LB
cpa	LCP<
cpe	B<C=FDHBL:PA
cpf	HBP=
cpi	H=LB
cpl	HBP<
cpm	HAI8L9OL
cpo	LCP<
cpp	HBL=
cpr	HBICL<P=
cps	A8B=GDHDPAQ=
cpt	ACBDC;H9L<PF
cpy	AHL9
cqi	H=LB
cr.	H=LD
cra	LCQ=
crb	AC
crd	ADCCI<K=L=PBQ=
cre	ACCCDCF<G<L;O=PBQ<
cri	C=LC
crk	A=IALAPEQ=
crl	H=LB
crm	A<B=F=HBL=PG
crn	AAC<L<PG
cro	A:C=HBIFL=P<QC
crs	A7C;HFIAKBOCQ<
crt	B<CAF=G=HBK<LBPC
cry	AFFBHAI=K=Q<
crz	H;LD
cs.	H9LE
csa	H=LDP<QA
cse	CBD=E=FEHAJ=K<L:PC
csh	ADC;L=PF
csi	HEL;
csk	D=HBPA
csm	HDP;
cso	B=CPH;L;P<
csp	ADH8PB
css	A<BBF=HAI=L=PHQ=
cst	AIB;CGF<HAI<J<KAL;Q;
csu	H<LC
csy	AJC=HAL<P:
csí	H=LB
ct.	LB
cta	A=C=HCLGP:
ctc	P=QC
cte	AEB<G=HAK=PDQ<
ctf	GDH<
cth	AKBBCCFDHDI7KHL8O<P1Q<
cti	A:HCLC
ctl	H;LC
cto	A8BFF=G=H=JKP<
ctp	HC
cts	A7B<C<FEG=HGPFQ<
ctt	A=LBP=
ctu	HEL<
ctv	LD
ctw	GEL9P=
cty	AECAHBIAP6Q=
ctz	H:LD
cu	AFH;P=Q=
cud	ADHEL:P9
cue	AFF=L;PDQ<
cug	A=L<PF
cuh	GFL<
cuk	LBP=
cul	AICAG<H;P9
cum	HCL=PA
cun	A<C<F=HCL=PHQ=
cup	A;BNC=HBL;P9
cur	A<B=C=IBKCL=PBQ=
cus	ADEHK=P9
cut	A:BDD=EGH=N=O=PDQ;
cuy	L;PC
cuz	H:LANFP=
cve	BAC:DFF=G=H;ICKAL;N=PGQ:
cvi	LB
cvs	HCP=
cvy	AFCAH:P=Q=
cwa	A=LC
cwe	A=C=KHL;PB
cwl	GCH=PB
cwn	BDC=H<L<PD
cwo	DBH=IFL<
cws	A:PF
cww	GB
cx	HC
cxd	H=LC
cxo	GEH=ICL8
cxt	AECBL=P:
cxy	ACH=P=
cy	KEL<
cya	A=GBH<KCLCP=Q<
cye	GCHDL=
cyn	A=HB
cyo	A=IB
cyr	HEL<
cys	A:CAIBPCQ=
cyt	H<LE
cyu	H=LB
cyy	HCP=
cza	LCP<
cze	A<C=L<PH
czy	AEH<
c«	QB
cão	H9LF
c—	MC
c“	MB
c”	MB
c…	MB
d!	H=MC
d"	MC
d#	OB
d&	EC
d'	MD
d's	B=H;JLL=P=
d(	MC
d)	MB
d*	OB
d,	MD
d-	MC
d--	MCO=
d-all	FFH;K=
d-and	EIH<P9
d-day	HEL9
d-off	BDH<
d-old	ALH<I<K=L<O=
d-one	H;IE
d-our	H;KCLA
d-the	FDH=LB
d.	MDO=
d..	MBO=
d/	OB
d00th	A<KD
d10th	ACK=L=
d11th	ACK=
d13th	AB
d1st	AEL=
d20th	ABK=
d21st	ADI=
d2nd	ADI<L=
d3rd	AC
d4th	ADK=
d65th	KB
d6pr	ICL<
d6th	AB
d7th	ABK=
d96th	A:KD
d:	MC
d;	MC
d?	MC
d@	OC
d[	MB
d]	MB
d_	QD
dabel	HBL=
dable	AKH:P<
dably	A=CCH<
daces	L=PC
dacks	HEP:
dacon	C<HC
dact	A=HDL9PE
dacts	H<PD
dadd	A=H=PC
dadds	H;PC
daded	AEH=P<
dader	ADC=HCL;P=
dades	HDLBP9
dadly	ABC=H=
dafer	AHH;P;
dagic	ADH;
dago	CGH;
dague	A=HCLAP=
dah	GDH=L=
dahhh	HBL=
dai	DBL9PB
daids	HCL=
daily	AFC=H<L<
daims	H=PC
daine	A=LFP:
dains	L;PD
daint	DCHCL;P<
dair	A;HBLA
dairy	A<HB
daise	C=H;LAPE
daith	HGL;P<
daits	H<LB
dajor	AFH;
daked	LBP;
daken	H;PF
daker	AAH7LHP=
dakes	H=PC
dal	A<HA
daled	HBP=
dalex	A=HDL=
dalia	H=LCP=
dall	A=FNH;P:
dalls	L=PC
dally	A:CIP=
daloi	H=LB
dalse	ADH=P=
dalth	A9HCLEP=
dalty	HB
dalue	A<HDL=
dam	DCL;
damed	ABH<
danal	A<HC
dance	C:HFLCN;
dancy	AFH:
dand	EEL:
dande	H=LB
daner	AIC<H9P=
danes	ICL<
danet	HC
danew	A=CC
dange	ADL=P=
danic	A<LB
danks	HGP:
danna	HDP;
danta	H<LB
dany	A;C=FJH=
daped	AHP7
daper	AAHCL<
daphy	A<HB
dapid	ADL=
dappy	AFH;LAP;
darab	AEL9
darby	ACB=
darce	ABH<
darch	A=LD
dards	CFH<P<
dared	A;H;LBPE
dares	PB
darge	ADCBL=P<
darly	AEC<H=LCP<
darms	L<PB
darns	H8PG
darry	A;H=LAPF
darsh	AEH=P<
darth	A;LD
darts	L<PC
das	BFCCH:L:NDP<
dased	H=PB
dases	HGP7
dasic	AEH:
dasis	HB
dask	H<L<PG
dason	HBL8PB
dass	HCP<
daste	A<LB
datch	A=L:PH
date	H<PC
daten	H:PE
dater	AAB=CEF=P;
dates	LBPAQ=
dathe	F=PB
dathy	A;D=HDLA
datic	AJL6
datly	A<CB
dator	A<LEP=
datre	HDL;
datus	A=HB
dauge	HB
daugh	G=HAPB
dault	A=HC
dause	A<H=LAPDQ=
dauto	HC
dauty	HCL<
daval	ACH;
daved	HGP9
daven	HCIBP8
davor	A=HBL=
daw	GCH=L=
daway	ABCIH7L=P=
daxed	PB
daxes	HB
daybe	CFH=L=P=
dayed	A<PD
dayer	A=HALB
db	A=HBLBP:
dback	A<CKH;P9
dbad	ADCBH;P=
dball	A;C=F=HDLAPA
dban	A=HAL<PB
dband	AFE=H=
dbare	ADH9LA
dbase	HB
dbate	A<HFP=
dbble	A<HB
dbc	CEH<P=
dbeat	A=H;PF
dbed	A<HDLAP<
dben	H=LB
dbest	AACBH<P=
dbian	A<HA
dbick	H=LD
dbig	ACCBH<P=
dbill	C=HGP=
dbin	HBL=
dbing	H<PA
dbish	ADH=P=
dbit	A=HFP;
dbles	H=PB
dblic	ACH<P=
dblue	ADH:LAP=
dbody	A;HDKBL=P=
dbold	ACH<
dbond	A=HC
dbook	A=HELAP:
dborn	AEH:L=
dboth	A<FKH:P=
dbout	BACFP9
dbove	BIH;P<
dbox	HB
dboys	A=HCP<
dbro	HB
dburn	H<PA
dbuse	HBP=
dbusy	ACH<
dbut	EIH<L<P=
dbute	A;PF
dbuy	H;PD
dbway	A=HB
dby	BIH<L<
dbye	HBL=
dcade	HDL=P=
dcaid	H=LB
dcake	HBP=
dcale	A;HD
dcall	A=HCPB
dcalm	AEH<P=
dcame	A=H7PL
dcamp	HCP<
dcans	AAH9LEP=
dcant	AEDEH;P:
dcard	HCP=
dcare	A8HBLE
dcars	HBL<
dcash	HCP=
dcast	A7C=HFL=PC
dcate	A<PD
dccer	HB
dcd	LB
dcean	A<HFL<
dceed	H=PC
dcell	HB
dcent	CBH<IDP;
dcept	A<BFHBL=P;
dcern	A;HFL<
dcers	HCL=P=
dcert	A=HBLBP<
dcess	HFL;P<
dchat	K<LBPB
dchen	HB
dcher	A<F=HEK=LB
dches	L=PC
dcial	ACH:LDP<
dcian	A=HEL=
dcide	C<HBPA
dcies	HFL<P;
dcine	A<HALA
dcing	HAL;PC
dcist	AFL=P=
dcits	HCP<
dcity	HDL:
dcked	ADL<
dcken	A=HDP=
dcker	C=PB
dcket	LC
dckey	A=HBP=
dckle	H=PB
dcles	HDL=P=
dcoal	HBL=PA
dcode	H=LB
dcold	AHH<L<P<
dcoln	H<LC
dcome	A=B=C<F;HEK=PF
dcond	AGCDH8L=P=
dcool	AAH9L<PH
dcord	A<HDP=
dcore	A;HE
dcorn	A:HFL=
dcory	H<LB
dcos	HCP=
dcost	A;C=HE
dcout	HCL8PC
dcrap	H<PC
dcrat	H;LD
dcred	ACHAP:
dcret	AGH:L<
dcrew	HCP;
dcrop	A=HB
dcted	A<CAHB
dcter	ABHBL<P=
dctly	CCL<
dctor	A<C=HF
dcuit	HB
dcult	AIH9P<
dcure	AHH9L:PC
dcut	A=H=PE
dcute	ADH:
dcuts	HEL=P<
dda	FEH<L=
ddad	D=HC
ddamn	A=CCHAL<P=
ddams	H<LC
ddant	ADH=
ddard	AIH6
ddark	ACH;
ddat	LAP<
ddate	A6HDPC
dday	HHL7
ddays	CAHAIBL=P<
ddded	A;PC
ddden	AGH<L:PA
dddle	A;HCLB
dde	H;P=QE
ddead	AFH<P=
ddear	CIH<L;P=
ddeas	A=HE
ddeed	CIH<L=P;
ddeep	AECAH<P<
ddens	HCP=
ddent	AHC=HII=L9P9
ddeny	H<PC
ddern	AEH<P<
dders	HALFP8
ddest	CDH;L=
ddful	A<HB
ddges	HBP=
ddget	A=HDLAP;
ddian	HBL<
ddict	HCP=
ddid	A=DHH<P=
ddie	H;PC
ddied	A;HB
dding	C=HD
ddj	H<L;PF
ddled	ACP;
ddm	HBP;
ddmit	H;PC
ddnt	D=HBLAP=
ddo	A=DIH:L<
ddoes	DHH:P=
ddog	HCL;
ddogs	H<LB
ddole	H<L<PF
ddon	L8PF
ddone	H;PH
ddont	DEP;
ddoor	AEL:P=
ddopt	PB
ddose	PB
ddown	A;BLHAL=P8
ddows	HBP=
ddr	LB
ddr.	LB
ddraw	H=PB
ddred	A;H=IHP<
ddren	A=HBP=
ddry	ADH<
ddual	ACH=
dduce	H=PE
dduct	A;HBL;PC
ddude	HB
ddue	ADCAH<P=
ddule	HB
ddump	H=PB
ddure	A<H=PE
deace	HCL;
deach	A9FEH;PD
deads	H:L=PF
deady	AHCAH=L:P=
deaks	PB
deals	L<PA
dealt	H<PD
deans	H:PF
deant	A9H=LBPE
deard	A<H9PJ
dearn	A<H:PF
dears	H:L=PG
deart	A=HFLBP:
dease	A:C=GEHAL<PB
deash	H<PC
deast	CEH8LDP<
deasy	ADL=P=
deat	H;L=PF
deate	L<PC
death	BCH;
deats	L=PB
deave	D=HBL<PB
deavy	ADCBH;L=
decks	HDP<
dects	H;L=PF
ded	A=LC
deday	CCH<
deddy	A=L;PF
dedge	A<HAPA
dedia	HB
dedly	CB
dedom	A<HKL8
deech	HCL<
deeds	A=H<L<PF
deedy	AJH9L=
deels	H;PE
deems	H:PE
deens	HAP<
deeps	L=PD
deepy	AEH=P<
deers	LAP<
deeze	HDL=P=
defly	C=LB
deful	AIH9P=
degal	ADH;
degan	H<PD
deged	AEP9
degic	ABH;LB
degin	H<L=PE
degun	H=PC
deigh	A=B=H<PD
deign	AKC=H:P;
deill	H=LC
deing	CBDFH8P:
deive	A=H=PD
deize	PB
delay	HCP<
delds	HBP<
deled	PB
dello	GDH;
delop	H<PD
delow	BEH=P=
delps	H:PE
delse	A=CFH<P=
demen	A=HB
dempt	AEHAP9
den	HBL=
denal	A<HA
dence	A:C<HJLAP;
dench	AGHAL7
dency	A<HCLAP=
dend	HGP9
denda	HDL<
dends	A=H;PE
denew	H=PB
denge	A=LB
denny	A<HCL=
dense	ADC=HBP;
denth	ABH:LA
dents	HFP=
denty	CBL=
denue	A=HEP=
deply	A=LB
deran	HDP;
derby	HBL=
derce	ADH:LAP=
dered	ABH:L:PG
deres	CAFEH<
derge	H<PB
dergy	A<HDP=
deria	H<LB
deril	HBL=
derim	ACH;
derly	ACC=L<
derms	HB
derns	HEL<P=
deron	HAL<
derry	A;HDP<
derty	HCL=
derve	A<PD
dests	HBL<
desty	A;HD
detal	A<HB
deted	A8PG
deter	A;H=IAPD
detes	HBP=
deton	HBP=
dette	A=LB
detty	CHH:L<
deurs	HBP=
deve	C=HDP=
devel	A<HCL<PA
deven	CHHAICL8P:
dever	B<CMFGH9L:P9
devil	ADH=P=
dewal	A=HB
dewed	A=PB
dewer	ADC=H=
deyes	G=HBP=
dface	C=HAIBL<
dfact	A<HFP;
dfail	H:L=PG
dfair	AMH5P=
dfake	ACH<
dfall	A=F=HGL=
dfame	LB
dfan	A=HBLA
dfans	HBL=
dfar	A=CIH;L<P=
dfare	A;C<HJP=
dfarm	A<HALA
dfast	A<CEP=
dfat	ACH<
dfate	A<HB
dfear	HDP<
dfeat	HCP<
dfect	ABP=
dfeed	HDP:
dfeel	H:L<PI
dfeet	A<HC
dfell	H:PD
dfelt	ADH7L=PD
dfely	A<CB
dfend	H:PE
dfers	H7L=PI
dfest	ACH=
dfety	A<LC
dfew	ADH=P=
dffed	A;HALCP=
dffer	A<HBPC
dffic	A9HE
dfice	C=HJL8
dfied	ABL=
dfies	H4PJ
dfill	L=PF
dfilm	HCL=
dfind	A<H=PF
dfine	AECAH8
dfing	A=HJP7
dfire	A;HALCP=
dfirm	CBH;L=PB
dfish	AAHEL:P;
dfits	AAL<PA
dfive	IFL<
dfix	PB
dflat	ADH;L=
dfled	AAHBP9
dflew	H=PB
dflow	A=HDL<
dfly	C<L<PE
dfold	A=LB
dfood	A=HCP=
dfoot	HBL=
dfor	A<BLC=H:L<NEP;
dford	A=C=H;PG
dfore	BMH<L:P;
dform	A<HCL<PD
dfort	HBP<
dfree	ALCCF=H8I=P;
dfset	H<PB
dfted	ABH=
dfter	A;BMCBH9L<P=
dfuck	A=HAPD
dfuel	A<HDP=
dfull	AGCAH9
dfund	A=B=LD
dfuse	H<PC
dfway	C=HB
dgain	A=CFHAL9PA
dgame	P<
dgang	A=HCL=
dgard	HEP<
dgas	HBL<
dgave	D=H<PD
dgay	HBP=
dgedy	A=HDP=
dgent	ACP<
dgers	H:PC
dgest	AFC:H<LA
dget	H=L<PF
dgets	L:PE
dgged	A<H=PD
dgger	ABC=P=
dggle	A:HCPA
dgher	AJC<H9
dghth	ACH<
dghts	HBLBP<
dghty	ABH<
dgi	ACHAL:
dgift	A=HB
dgile	ADH<
dgine	A;H=L=PH
dging	AAC=H7ICPD
dgist	A=HC
dgive	A;PE
dglad	ACH=
dgled	ACLAP:
dgles	H:PE
dgnal	A;HC
dgned	A<PD
dgo	DAL<PE
dgoal	A<HALB
dgod	LCP=
dgoes	PC
dgold	A;HALBP=
dgone	A=H:PI
dgood	ANCBH5K=L=P<
dgore	C=LB
dgot	H;PG
dgots	H=LB
dgovt	HBL=
dgrab	H=PC
dgram	A=HEP=
dgree	A:H<PG
dgrew	A;H=PF
dgrey	ABH<
dgrid	A=HB
dgrow	H:PF
dgton	H8LH
dgust	H=LB
dguys	HCP=
dhad	A<DGH<
dhael	HBL<
dhaha	GDL<
dhair	A<HAPA
dhale	A=HB
dhalf	CCHBL<P=
dhall	H<LD
dhalt	A=HBL=PA
dhame	A<LB
dhand	A=HE
dhank	H:PH
dhant	A=HFL:
dhard	AJC;H:LBP<
dhare	A<HCL<PA
dharm	HEP<
dharp	ABH=
dhas	DGH<L<
dhate	A<L;PH
dhats	FHH;L=P<
dhave	A=DLH9P;
dhead	A7CCHCLBP=
dheal	A<PB
dhear	H;L=PF
dheck	HDLAP;
dheer	ACH:PA
dhehe	GCH<
dheld	C=H:PH
dhell	HHP8
dhelp	L<PF
dheme	HB
dhens	CAH;PB
dher	A<C;F=H<KPL=P=
dhere	A7CJH<KEL;
dhern	AGH;LBP9
dhey	GEL:
dhful	A6HHLA
dhhhh	LB
dhi	GEL<
dhich	A<FEKJL;N<P;
dhick	AEH;
dhide	H<PB
dhief	AEH:
dhier	AFC=H;
dhigh	AECBH:P=
dhild	A<HIL9
dhile	A:CEH;L;NJ
dhill	D=LB
dhind	A=BKH:L=P=
dhine	A<HAPA
dhing	C=D=IAKB
dhink	H7PI
dhion	HCL;
dhip	AAH<LA
dhips	HFP;
dhird	AGCBH9I=P=
dhire	PB
dhis	F:H=KKL=
dhit	H=L=PD
dhite	ABH<LD
dhman	A<HDL=
dhock	H=LB
dhold	A7HAPE
dhole	ABCBP:
dholy	ADC;
dhome	A<CEF=HBL9PB
dhone	A<HCI=PA
dhony	ABL=
dhood	A;HHL<
dhook	H=L<PD
dhool	AGHCL8
dhoot	H:PD
dhope	F=HAL9PI
dhore	A:CEL;PB
dhort	AJH6
dhose	FFH;K=
dhot	ADH9LA
dhoto	HCL<
dhour	HEL<P=
dhout	H=PD
dhow	CIH;L<P=
dhown	A=H=PD
dhows	H;PD
dhrax	HCL<
dhree	IEL;
dhted	AGLAP5
dhter	ACC<H=LBP=
dhtly	ABH=
dhuge	ADH;
dhurt	C=PD
di	H=KJL;P=
diage	HCP<
diain	LB
dials	LBP<
diams	H<LB
dians	LBP;
diary	A<HC
diate	AHH:
dibed	H<PC
dible	ALC<H8LAP:
dibly	A=CB
dical	AGH;
dican	AED=G=H:LDP=
dicer	H<LC
dices	HCLAP=
dicit	ABHCL=P:
dicky	A<LD
dicts	HDP;
did	HBP=
diday	A;H9LH
didea	HB
dided	H=L=PB
dider	AAC=IAL<PB
dides	PC
didge	H<LC
didly	A<CB
diece	CCH=
dield	A;HEP<
diend	A=HEP;
dient	AEP<
diers	HAP<
diest	A=CC
diets	H=LB
diety	A=HCL=
dieve	H:L=PH
diews	HCL=
dific	AFH8LA
difth	ACH;
diful	ABH=LAP=
dighs	H=PC
dight	AFCBD=HGP4Q=
dilar	ACH=
diler	HFL=P<
diles	HDP=
dill	AGH<P<
dille	H<LB
dilly	ADC;
dilot	LBP=
dilst	C=HC
dim	HBLBP<
dima	HB
dimal	A;HFL<
dimer	H=LB
dimes	CFF=P:
dimum	AFH:L=
din	A<BKH<L<P<
dinal	AFH:
dince	H:L<NK
dinct	AB
dinda	CFH=L;
dinds	H=PB
dined	ABP=
dinge	A=H<PE
dings	A=HCLCP=
dinks	H;PE
dinor	AEH:
dints	LAP<
dinty	A<HB
dinue	H:PF
dions	A=HJICP6
diors	HDP<
dious	AACCH8LB
dipes	HBP;
diple	ADH=P<
dipod	A=LB
dique	ABH=
diraq	H;LC
dired	ACH9I=PC
direr	AEH:
dires	H8LAPD
dirit	HCL=
dirly	A<CEH=
dirst	AECCHBL7P=
dirth	A:C;HHL=PB
disan	ACB=HAP=
diser	ADH<
dises	H<L;PG
disha	H=LC
disks	HB
dison	HB
dists	LB
dit	KCL<
dital	AAHAL<
ditan	ACH<
ditar	A<HEL=
dited	ABH:LCP=
diter	HCP<
dites	H;PC
ditle	A<HD
ditol	H;LC
ditor	L=PB
diums	HDL=P<
dival	A<HDL=
diven	C<H<LBPF
diver	A=L:PE
dives	HFP:
divid	ABH=
divil	ACH;
divor	HBL=
dixed	AAP<
dixth	ABH=
dized	ABP=
dizen	HFL<P=
dizes	H;L=PE
dizon	B=HB
djana	H<LB
dject	ABLAP;
djeff	HCL<
djob	A<HA
djobs	A=HEL=P=
djoin	H<PD
djoke	HAP<
djose	LCP<
djoy	A=HB
djuly	C<LB
djury	A=HB
djust	ABCKD=H9J=L=P;
dkeep	A=H<L<PH
dkely	AFC9
dkept	H;PC
dkers	ABP<
dkets	HEL=
dkey	AGH9
dkick	H;PC
dkid	A=HB
dkill	C<HEL9PD
dkind	B=HGP9
dking	A=CCHBI<L<PA
dkins	H<LDP=
dkirk	H<LC
dkiss	HB
dkles	L<PC
dkley	HBL<
dknew	H<PE
dknow	C9HBPD
dkout	A=HEP<
dkpot	HCL=
dlace	CAH<
dlack	AFC<H:LB
dlady	A<LC
dlags	L<PA
dlaid	A<H=PF
dlain	AECBH8
dlake	LBP=
dlame	AAH=L;PD
dland	A:E=LLP;
dlans	HAL;
dlant	HB
dlard	H<LB
dlaro	H=LB
dlars	HCL=P=
dlary	A<HB
dlass	HEP<
dlast	ADH=L:PBQ=
dlate	ABH:
dlaud	H<PC
dlaw	HCP=
dlaws	HDP=
dlay	H<PC
dlays	H=PC
dlazy	AB
dlbum	HBL=
dlden	AAH;LB
dlder	ACC<
dlead	A=C<PG
dlean	AECAH:
dlear	AMH6I=LCP;
dlee	ABH=
dleet	HBP=
dleft	H;L;PG
dlege	C=HDP;
dlegs	LB
dlely	A<CB
dlemn	ABH<
dlems	HEL=P<
dlent	AAHBL=
dlept	L=PB
dlert	AFH<L<
dless	AVCJH.L8P8
dlest	AAH<LA
dlet	H=L<PF
dlete	AGH=P:
dlets	H;PD
dliam	HBL=
dlian	ACH<P=
dliar	AB
dlice	H<LB
dlick	HB
dlie	L;PD
dlied	AAL:PB
dlief	A:HGP=
dlien	ACH;
dlier	A8CKH;P=
dlies	F=H;PE
dlife	HCL=
dlift	H;PE
dlike	BGCCH9L=NB
dlims	H;LC
dlina	H<LB
dlind	AGH:P<
dline	HCI=PB
dling	CC
dlink	HBP=
dlion	H7INL:
dlish	ADH:LAPA
dlism	HB
dlity	HBL=
dlive	ACH<L<PD
dlize	H:PE
dllah	H=LC
dllar	A9HG
dllas	IBL<
dlled	A<H=PE
dllen	H<PA
dller	AAH<LA
dllet	LB
dllie	H<LB
dllon	HCL<
dllow	B=C=HBPE
dlmao	GCL<
dload	L<PE
dloat	ADH:
dlobe	HCP<
dlock	A=CDH<L:PD
dlol	GFH;L=
dlone	CJH;I=P<
dlong	ABBFCAH8L<
dlood	HB
dlook	L=PE
dlord	H<LA
dlose	AIH6
dloss	HBP<
dlost	AAC<H;PE
dlots	CBP<
dlour	HB
dlove	A=HHP=
dlow	AEH:
dlows	A=HB
dlt	HB
dlter	C=HCL<PA
dlthy	AEC=H:
dluck	HCP<
dlude	H9PH
dlues	HC
dlure	A=HCP=
dlute	AFH;P=
dlved	AGH=P9
dlver	LD
dlway	C<LC
dmac	HBL=
dmad	ADH<P=
dmade	ACH7L<PG
dmage	HB
dmain	ACH7LB
dmake	A=L=PG
dmale	AGH8
dmall	ADCCH;LAP=
dmama	HBL<
dman	HDL:PA
dmand	E=HHL=P<
dmann	H<LB
dmany	ANF:H9L=P=
dmap	H=L=PD
dmark	A;HE
dmars	H<LC
dmart	AIH9P<
dmary	AFH<L=
dmask	LAP<
dmate	AFHCP6
dmath	HBLA
dmaze	L<PC
dmbat	A=HC
dmber	A7B=C=LEPF
dmble	A9HBPB
dmbly	C:HE
dmeal	A=HBP=
dmean	H;PD
dmeet	A=H;PF
dmely	ADC9HB
dment	A-HOLHP=
dmers	HEP;
dmess	A=PB
dmet	H;PD
dmh17	I=LB
dmics	A=HDL<
dmiel	H=LB
dmile	A:HCPA
dmily	C;HE
dmind	A=LAPC
dmine	A;C=KFL;PC
dming	AEC=P=
dmins	HAIAL<
dmise	C<HIL=P;
dmiss	H8PI
dmist	A=HB
dmith	H:LD
dmits	H:PF
dmmed	A<PA
dmmer	A:HD
dmmit	LAP<
dmmon	AGC=H9L=
dmons	H<LC
dmony	A<HD
dmoon	HEL9
dmore	AKB<CFH9P7
dmory	HCL=
dmost	ABCJH=L9P;
dmote	ADH;
dmove	A=B=HB
dmper	H<LAPA
dmple	AB
dmply	CDP<
dmpty	ADH:
dmson	ABL=
dmt	HB
dmuch	AECCH;P;
dmula	HB
dna	H;JGL=
dnact	H;PD
dnage	ADH5LBPA
dnail	HCL=
dnald	HBP<
dnals	HCP<
dname	A<HFP<
dnami	H<LB
dnant	LAP<
dnap	LB
dnary	AEH;L=
dnate	ACC=H:LDP=
dnato	H=LD
dnavy	A<HC
dnced	ADL<
dncer	HFL<P=
dndar	HBP=
dnday	H9LF
dndby	AC
dnded	A=HB
dnder	A;BFH=L=PA
dndes	HALAP;
dndia	H<LB
dndid	ACD=L=
dndle	H;L;PH
dndly	ADC=H<LA
dndom	AEH;P=
dndow	HB
dnear	BKC<H<P;
dnect	A=PB
dneed	A<HAL<PD
dneer	A<HE
dnels	HDP;
dnely	AGC8
dnent	AEP;
dners	HAP<
dnese	A=LB
dness	A6HLLFP8
dnest	ADH=P=
dnet	AEH:
dneur	HBL=
dnew	AFLAP9
dnext	AHCCH9L:
dnger	A=CEL;PAQ=
dnges	LAP<
dngle	AFH:LAP=
dngly	A;CEP=
dngry	AHH7
dngth	A<HFP=
dnial	A4HK
dnica	HEL:
dnice	AHH6
dnick	HCL<
dnies	HDP:
dning	A;GCHCL=
dnion	H=I=LB
dnior	AFC=P<
dnise	H8LBPC
dnish	A;H;LCPD
dnism	HBP=
dnist	AAH<LEP;
dnite	L<PC
dnits	HCL=P=
dnity	A=HALB
dnium	A<HB
dnize	H<L=PD
dnjoy	H<L=PE
dnkin	IB
dnkly	CB
dnner	C=LBP=
dnnot	DDH;P=
dno	FIH<L;
dno.	HGL:P=
dnock	H;PC
dnone	A=HGI<P;
dnore	PB
dnors	LBP=
dnot	JBL=
dnote	A=HDP=
dnout	B<HC
dnow	CIH;P;
dnown	AAB;H:L=PG
dnows	H<PB
dnses	HDP:
dnson	A=H<LD
dnsus	A=HC
dnted	ABH=L<PC
dntee	HB
dnter	A;B=LDPD
dntil	A<BKH:N=
dntle	H;LAPB
dntly	A=CC
dnton	H=LC
dntre	H=LB
dntry	HEP<
dnues	H=PB
dnute	A;HD
dnz	H<LC
doach	HDP<
doard	A9BBHFP<
doast	C<HC
dobal	AEH;
dober	ADH9
doble	ACH<
docks	H;PD
docky	AEL;
docus	A=L=PE
doday	CBHFL;P:
dodd	AEH<L=
doded	AEP:
dof	BDL<
doff	BIH;L<P=
dofit	ACP<
dogic	A:HD
dogue	AAHBL<
doh	GEH=L;
dohol	HBL=
doice	A=LB
doil	A<HB
doing	A=PC
doint	AAH<LA
dok	GFH<L<
dokay	GFH=L=
doked	ABP<
doken	H:PE
doker	A=HB
dokes	HBL;
dolar	ACH:LA
dold	ACH=P<
dolds	HBI<L;PE
doled	A;H=PE
doles	HBP;
dolks	HDP;
dolla	HDL<P=
dolls	HCP=
dolve	A=H=PE
domed	H=PB
domes	H<L<PF
domg	HB
domic	ACH<
dompt	A=L=PD
don	BKH;L<P=
donal	AIH6LBP=
donce	CKH7L=P=
done	H9IML;P<
doned	L=PC
doner	A=CFH<
dones	HBP<
dongs	H<L<PF
donic	ADH<L=
donly	A=CDH=
donna	A=HB
donor	A:HCL=PD
donse	HB
donts	H<PA
donus	A<HDL=
doods	HCP<
doody	ABCBH;
dooms	L=PB
doool	GDLAP;
doooo	HDP;
doops	GDH:
doort	H=LB
doose	A<HA
doost	A=H<PD
doots	ACL=P=
dopen	AIH9P<
doper	ADH=L=
dopes	H;PD
dople	A=HGL:
dorce	A;C<HBLBPB
dords	HBLBP;
dored	A8HGL<PC
dores	HB
dorge	PB
doric	ABH<
dorks	L;PD
dorld	A<HCLDP;
dorne	AAL<PB
dorps	LB
dorry	AFH:L<
dorse	ADCAH<L=
dorst	ABH9LA
dorth	AACEH7K=LDP=
dosal	A:HD
dosed	A9PF
dosen	C=H=PD
doser	A:CG
doses	H6LBPF
dosts	HCP=
dotal	AFH9L=
dotes	LBP=
dotic	A;HC
dotta	HDP<
doubt	HAPB
douch	A;GBHAL<PB
dough	AABFCBG=H:NDP8
dound	ACBDH<L9PB
doung	AGH;LBP<
dours	A=H<KFOAP<
douse	LCP<
dout	BKH8P;
doute	HDP;
douth	A:CGK;LDP=
douts	H:LD
doval	A:HD
doved	A=H<PD
doven	H;PE
dover	BHC9F=L<PB
doves	H<
dowe	H<PD
dowed	HB
dower	C=H=LAPD
down	AKH;P;
dowth	A=HC
doxic	ABH<
doyal	ABH<LB
doyed	ADP;
dozen	A=H<PC
dpack	C=HCL<PA
dpact	AAP:
dpaid	A;H<L=PJ
dpain	A<HBLAP<
dpair	A=HEL<
dpand	H<PC
dpany	A:HC
dpare	ACH7L<PF
dpark	HCL<
dpart	A:CGL<
dpass	H<L<PH
dpast	AFH;P<
dpay	H=L<PF
dpays	H<PD
dpeak	H<PD
dpeal	A<HD
dpean	A=H=LC
dpear	A=H:PF
dpect	A:HFLA
dpeed	A<HIP8
dpell	H=LB
dpend	H9PH
dpens	H:PD
dpent	A9H9PL
dperb	ACH=
dpers	L<PC
dpest	AGH8
dpete	A:HCPB
dphen	C=HC
dpher	A<HAL=PB
dphic	ACL=
dpic	A=HB
dpick	H=PB
dpile	A<HC
dpink	ACH:LBP=
dpire	H=PC
dplay	H=PD
dples	HFP9
dplex	AGH8
dpls	GEH;
dplus	A<EEL=
dpool	A<HB
dpoor	ADH;
dpop	CB
dport	A:HD
dpose	A<F=PD
dpost	A;C=HALFP<
dpour	H=L<PD
dpped	A:HBPA
dppen	A<PC
dppl	HBP<
dpple	A;HB
dpply	C8HDPC
dpray	H=L=PE
dpril	H;LC
dpro	H;L<QG
dpted	A<PC
dpull	PB
dpump	L<PC
dpunk	HB
dpurs	L:PE
dpush	A=H=PC
dput	A=PD
dputs	H;PC
dque	HB
dquip	H<PB
dquit	H<PC
drace	LC
drack	A=C=HC
dracy	HCP<
drade	A=HB
drady	A=LB
draft	A<HALA
drage	ACB=H<L;PF
draid	ACHAP:
drail	LB
drain	A:B=HGL=
drall	ADCAH<L<
drame	A=HB
drams	HEL<
dran	H:L=PF
drand	ABH=
drank	ADP<
drans	HCL=P=
drant	A<L9PJ
draps	HCL<
draqi	H=LB
drard	HB
drare	AAH;LA
drary	AAHAL<
drasp	H=PB
drate	ADH=L=
drats	LCP<
draud	A<HC
drave	ALH8L=P<
draw	ACH<
drawn	H=PC
draws	H;PD
drazy	AEH:
drban	AEH:
drbon	HC
drces	HFLAP9
drcut	AFHAP8
drdan	H=LB
drden	A:HGP<
drder	A7B=CHHALCP<
dre	DCHDL;P<
dread	C:HBPA
dreak	A7HAPF
dreal	AFCCH8LAP:
dream	AAH<PC
dreas	A<HC
dreat	AEB<H<LAPA
dreby	CEH<
drect	AFCAH:P<
dred	AFHAP7
dreds	HDP;
dreek	A=H<LC
dreer	ACP=
drees	H=PC
dreet	LBP=
drein	H<L=PE
drels	H=LB
drely	A<PE
dreme	ACH;LBP<
drend	HBLBP:
drent	AEDBH<P:
dresh	ACH<P=
dress	A:C:LDPE
drest	A;C<HJL:PA
drete	ACH<P=
drets	H<PB
drfax	H=LB
drful	ABCDH:L=
drger	ACC=
drges	H=PB
drget	HBL=PB
drgin	ACH<P=
drgot	L=PB
drgue	H:PD
drial	HBL;
dribe	PB
drica	FAH:LE
drice	A<HALB
drich	AFF=H;K;LA
drick	A;HD
drid	A<H=PE
dride	A=HELAP;
dried	ACH=P=
drief	ABH<
drier	A<HC
dries	H=L=PC
drily	CBH<
drime	H=LD
drine	AEH<LAP:
dring	CBLAP=
drint	A<LB
driod	HBL=
drior	CGH<L=
drise	A<HBPB
drish	A<PA
drism	HBL=P=
drite	ACH;L=PB
drity	A:C=LG
drium	AAH<
drive	A:PD
drize	HCLBP7
drked	A;PD
drker	HCL;
drket	A=HFL;
drmal	ADH;
drman	H;LC
drmat	HB
drmed	ABHBP8
drmer	AIB=C=H<L=
drmit	H=PB
drned	ADP:
drner	HCL<
drnet	A<HALBP=
drney	HCL<
droad	ABCDH<P<
drock	A;HDLBP=
droes	HBP=
droic	ABH=
droin	HC
droke	A=PD
drole	HB
droll	A<C=HALA
drone	ACH;LEP;
drong	AICAH:P:
drons	HBL=
dront	A=D<HAL=PD
drope	H=LCP=
drops	HCP<
drose	HBL8PC
dross	AABGC=H8L=
drote	A=H;PE
droud	AIH:P<
drous	AFH=L=P=
drove	H9PG
drow	A=HC
drows	H=PB
drred	H<PB
drror	HAL<PC
drrow	ADHBL=P=
drsal	ADH=L<
drson	HCP=
drsue	H=PC
drt	H;LCPB
drten	L<PB
drter	ABC=HBP=
drthy	AEH;
drton	HDL<
drude	ABL=
druin	H<PC
druit	H=LE
druly	A<CD
drun	L<PD
drunk	AGH:P=
drupt	AFH:
drush	HDP<
drust	A;C;HCPC
druth	HB
drved	A9PE
drves	H:PC
drvin	HDL;
drway	AEH=P=
dryan	HB
ds-13	I=LC
ds-on	BFH:L=
ds-to	JB
dsad	ADH<
dsafe	AGC=H;
dsage	A=LCP<
dsake	HDL;
dsals	HBL=
dsalt	H<LC
dsame	AHH=P;
dsand	E=H;IG
dsane	ACH;LC
dsarm	H<PD
dsary	AB
dsat	H;L<PH
dsave	L=PE
dsaw	H=PD
dsay	A=H=L=PF
dscue	A<HB
dsday	C<H<LF
dse	H=L;QE
dseas	AFH:
dsee	L=PD
dseek	H<PC
dseem	H<PB
dseen	A<H<PG
dself	HBKAP=
dsell	A=PB
dsels	H=PB
dsely	A=CCP=
dsend	H<L<PE
dsent	H<PE
dsert	A=HBP=
dsess	A<PA
dset	H<PE
dsets	HBLBP9
dsex	A<HDQ=
dsexy	ADH<P=
dsfer	A=H<L=PG
dsful	ABH=
dshes	H=KEL<
dship	A<HGP=
dshot	A<HC
dshow	C:HCLC
dshut	H=L=PD
dsial	H<LA
dsian	ABH;LA
dsick	AGH:P<
dside	BICCH=L;P;Q=
dsier	AFH=P=
dsies	H<LB
dsign	A;PD
dsing	AAC<LA
dsion	A<HG
dsist	A<H8L=PK
dsit	H;PD
dsite	HCL=P=
dsive	APH8LBP5
dsked	A<PB
dsky	A=HFL;
dslow	AEH;LBP<
dsman	A;HB
dsmh	HB
dso	CHH<L<
dsoft	ABH<
dsold	A;PF
dsome	AEC;FKH6LBP:
dsong	A<HDP=
dsons	L<PA
dsoon	CIH:L=
dsooo	C=HB
dsory	ADH8LA
dsoul	A<HD
dsper	A<H=PE
dspur	PB
dssed	ACH=P=
dsses	HAP<
dssic	AAH;LB
dssil	HDL<P=
dssly	A=CB
dsson	HCL<
dssss	LBP=
dssue	HC
dstan	A=H=LE
dstar	A<H=LAPB
dstay	L;PF
dsted	AB
dsten	H<PB
dstep	A=HB
dster	A;B=CCL=PG
dstic	ABH=
dstly	AEC;
dstom	HB
dstop	H<L<PG
dstry	HC
dsual	ABH:LA
dsuch	AGCAH;P:
dsued	A=PB
dsuit	HBP=
dsula	H<LB
dsult	A<HB
dsume	H=PB
dsun	HDL:
dsun.	H=LB
dsung	L=PB
dsure	AAB=CBHDL;
dsury	H<LB
dswer	A=HB
dt-in	BB
dtack	C=HB
dtage	CB
dtail	ADL=P=
dtake	A:HBPC
dtall	AFF<H=
dtamp	H<L=PD
dtand	A;B=E=H<IAL=PK
dtank	HDL;
dtant	AGD=LAP8
dtape	HCP=
dtart	AAL7PJ
dtary	ACH<LBP=
dtask	HBP=
dtate	A7FBHALC
dtax	A<HBPBQ=
dtays	H;PC
dtead	CIH:L<
dteal	A=PC
dteam	HC
dtech	A<LD
dtect	A<H;PF
dteel	A=HBP=
dteen	ADH=P=
dtees	HBP<
dtegy	HB
dtein	LCP=
dtell	H:L=PI
dtels	HCL=P=
dtely	A<CGL=P<
dtemp	HBP=
dtend	AEH6PB
dtens	H<PD
dtent	AEHCL<P8
dteps	HDL=P<
dterm	C=HGL=P=
dtest	A=C;HALB
dteur	ACH<
dtext	A<HFLBP;
dthal	ABH<
dthan	A=BLH;L<N=
dthat	A<B<FDH7KEL<NJP;
dthe	FEL;
dthem	HCL;
dthen	ABCFH9K=L<N=PC
dther	CGECFGH:K8L=
dthew	HBL=
dthey	F=H=KE
dthin	AEH<
dthis	A=FJH:KAL<
dthly	ACC<
dtho	HCL=P=
dtial	ADH:
dtice	C=HJL5PA
dtick	A=L=PC
dtier	A=HCL=
dties	HFP8
dtify	C=H<PC
dtil	B;HC
dtile	AIH9P<
dtill	A=BGCJD<H8P;
dtime	A=CBHFK=L=
dtine	AEH9LB
dting	ABC=K=PB
dtion	B=C=HII:LAP=
dtire	AEH;L<PA
dtish	A=LB
dtism	H9LF
dtive	AHB=CCD=HCLAP2
dto	A=BFC=H:JHL<P<
dtock	ACC=HAP:
dtone	C=HAI=LB
dtood	A=H7PI
dtook	H9PE
dtop	AGH9P=
dtore	A=HB
dtorm	H=LC
dtorn	PB
dtors	P<
dtory	ADHBL<P;
dtour	HBP=
dtown	A=B=HC
dtred	A=HHP8
dtric	AAH<
dtrol	A<HB
dtroy	H;PC
dtrue	ADCBH9P=
dtrum	LB
dtry	H:L=PG
dtson	H<LB
dtted	A:HBLA
dtter	ACB=C=
dtuck	H9PD
dtude	HDP;
dtudy	A<HBPA
dtuff	HBL=
dtune	HALAP<
dture	A;C=HFLAPA
dturn	A<HAL=PB
dtury	A=HEI=L=
dtute	A:HALC
dtwo	ICL;
dtyle	A=HCL=
dtype	HCL;
du	AFH;P=Q=
du.s.	H=LB
duare	ACCAH<P=
duary	A8LG
duate	HBP;
duble	A;CAL=PD
duces	H8PF
ducks	GBH9LAPB
ducts	HCP<
duded	A<PC
dudes	H=L<PD
dudge	L<PA
dudio	A=HB
duent	ACH<P=
duess	H=L=PD
duest	A8C<HJ
dugby	HB
dught	A:C=DDH7L=PN
dugly	AEC;H=
duick	AECAH;P<
duiet	AACAH<
duild	H:PF
duilt	A<H=PE
duine	ADH=P=
duing	H;L=PD
duins	A=LB
duire	A=H<PE
duise	H<PC
duite	CDL<
duk	H:LGP=
dular	AHC=H=P=
dules	HAP<
dully	CCL<
duman	AHH9P=
dumed	A=PB
dumer	A;HEP=
dunal	A<HDL=
dunce	H;PF
dunch	A<H<LCPA
dunct	AFH<P;
dunds	C=HDL<
dunes	LCP=
dunit	HBL=
dunny	AGH8
dunts	H;LAPB
dunty	H=LB
dup	A=BHH;L=
duper	A=CBLBP<
dups	HCL;
dur	HBP=
dural	ADP;
durce	HDL:
dured	ABH;PB
durer	A<HDL=
dures	A=HB
durge	A;PB
durry	A=PC
durse	A<CAHB
durth	AGCAH9IBK=L:
duse	HDLAP<
dused	ADL=
duser	A=HB
duses	A=HB
dusic	A9HHL=
dutal	ABH=
dutch	A=H<LB
duter	HFL;
dutes	HBL=
dvast	AFC<H;
dvate	AHH9LAP:
dvely	AACBH<P=
dvens	H<LB
dvent	A8PH
dvere	ADC=H=
dvern	A=H=PD
dvers	H6PI
dvert	H<L=PE
dvery	A;CCFCHBL=P=
dvest	A9PF
dvial	ADH=L<
dvide	A;H=L=PH
dviet	AGL;
dview	A<HFP;
dvile	ABH=
dvily	A=CB
dving	D=H:LEPA
dvior	HB
dvise	H<PB
dvite	A;PC
dvive	A;PC
dvoid	H;L=PE
dvolt	HBL=
dvors	H<PC
dvous	ACH=L=
dwage	A;HA
dwait	H;PF
dwake	AEP9
dwalk	H;PE
dwant	A:PG
dward	A;CKH8L=PB
dware	AAP<
dwarm	AFCCH7P=
dwave	A<HC
dway	A=HDP=
dways	CAHHL:P9
dweak	AGH9
dwear	A;C=PH
dweed	HBLAP:
dweep	A=LB
dweet	ADH<L=PB
dwell	CHH<L<
dwent	A;H9L<PL
dwest	A9CDLDP;
dwful	CBH=
dwhat	CCFBH<KHN9P<
dwhen	A=CJL<P;
dwhy	CIH<L<
dwice	CJH7P=
dwide	AKCBH8P<
dwift	ADH;
dwild	ABCAH;P=
dwill	A<DLL;P=
dwin	A=H<L;PI
dwind	A=HFL<
dwine	HBL<
dwing	PB
dwins	H<L<PD
dwise	AECIH8P8
dwish	A<L=PE
dwith	BDH<
dwned	A<L=PE
dwon	H<L=PD
dwood	A:LE
dword	A=HDP=
dwork	A=HIIAL;P;
dworn	ADH;
dwow	GEH=L<
dwtf	GEH<L=
dx	HC
dxact	AFH:P=
dxd	H=LC
dxing	A=HFL=P<
dxist	H<PC
dxo	GCL;
dxtra	AEH;
dxxx	HBL=
dy	KEL<
dya	GCH=KCL=P=
dyard	A=HB
dyay	HBL=
dyber	HBP=
dyday	AIC=H:
dyeah	GDH=L=
dyear	A;B<HMICL:P<
dyees	HBP=
dyes	GGH;L<
dyet	CIH;P<
dying	ABH8L:PH
dyles	H<IA
dyman	LB
dyou	A=H<KLL<P=
dyway	CEH;
dyyyy	HDL=P=
dyzed	ADP:
dzens	AAHFL=P:
dzero	H;IFL=
dzine	HCL=
d«	QB
d—	MC
d“	MB
d”	MB
d…	MB
e!	H=MC
e"	MC
e#	OB
e&	EC
e'	MD
e's	B=H;JLL=P=
e(	MC
e)	MB
e*	OB
e,	MD
e-	MC
e--	MCO=
e.	MDO=
e..	MBO=
e...	MCO<
e/	OB
e1,2	HCI;
e10-	ICO=
e100	A<IEKCL:
e104	A=KC
e10t	ADK<L=
e11t	ACK=
e120	ICL;
e13t	AB
e188	H<IDL=
e196	A:KC
e1st	AEL=
e200	IC
e20t	ABK=
e21s	ABHDI;L<
e250	A<KE
e2nd	ADI<L=
e3rd	AC
e4th	ADK=
e65t	KB
e6pr	ICL<
e6th	AGL9
e7th	ABK=
e:	MC
e;	MC
e?	MC
e@	OC
e[	MB
e]	MB
e_	QD
eabi	HBP=
eabl	HCP:
eabo	A8BPCDH<L:P9
eabr	A;CJH8
eabs	ABH:LBP=
each	A=H=L;PG
eack	H=PB
eaco	HCQ=
eacr	A<BHHAL<P;
eact	CAH=K=L8PL
eada	A=PB
eadd	ACH<L8PF
eade	ADH;LBP;
eadj	ABH<PA
eadm	H8PF
eado	A;PF
eadr	HBP<
eadu	HEL<P=
eadv	A=HCL<
eaff	A9HBPB
eafg	A=LB
eafl	ADH:
eafr	ASH:L4P=
eaft	BLCDH7K=L<P<
eage	A;HCLC
eago	AECEH;LAP9
eagr	A=HAL7PG
eah	GDH=L=
eaha	HB
eahe	CIH:P=
eahh	HC
eai	DBL9PB
eaid	A<D=HKL9
eaim	H<PD
eair	A<LC
eais	H=LC
eal	A<HA
eal-	H;LE
eale	ADH;LB
eali	AFB;CEH:N=P=
eall	A9BFC8FNG=H<L9PA
ealo	A:BLCFH6I=P:
eals	CFL9
ealt	A7CBHFL<
eam	DCL;
eama	AHG=H8LB
eamb	AB
eame	B=F<GDH<LJP9
eamn	A=HB
eamo	HDP<
eamp	ABH<
eamu	ACH8PC
eamy	HCL<
eana	ADH<L<PB
eand	A;BAEELCP<
eane	A=CC
eang	LEP;
eani	LBP=
eann	ADHAL;
eano	A;C<FPH;K<LAP;
eans	A<HE
eant	AIH6
eany	A9CKD=FJH:L<P:
eapa	A<CEH=P=
eapp	AAL=PEQ=
eapr	H;LD
eapt	H<LC
eara	ADL<
earb	ACH;
earg	A<H=L=PE
eari	A;LAPA
earm	ABHCLGP4
earo	A=BOH9P9
earr	A9LEPB
ears	A:HC
eart	A;HELEP8
eas	BFCCH:L:NDP<
easa	CEL;
easi	A;B=CGH:LEP<
eask	A=C=H9L=PL
easl	AEH=L<
eass	A7C:LDPG
east	HBL:
eate	H:LAPC
eatl	A<C=HALC
eatm	C<HB
eato	A=BB
eatt	A<HAPD
eaug	H<LB
eaus	LBP=
eaut	A;HBL;PE
eava	ABP=
eave	AHH6LA
eavi	AAHAL;
eavo	A=H<L=PF
eaw	GCH=L=
eawa	ABCBH:LAP;
eawe	AHF;H=P;
eawf	CB
eawk	AFC=P=
eaww	GC
eb	A=HBLBP:
ebab	LCP=
ebac	A9COH=L;P<
ebad	ABCAP;
ebag	A;HBLA
ebak	H<PB
ebal	ADF=HBLBP9
eban	E=HELCP:
ebar	A;C=HDLCP;
ebat	A;HBLB
ebay	H=LB
ebbc	LC
ebc	CEH<P=
ebea	C<HC
ebec	A=H6PM
ebed	A<HHLAP7
ebef	BMC=H<L=P;
ebeg	A<H7L9PQ
ebeh	A;BJC=P=
ebei	LBP<
ebel	BDC<H8I=PD
eben	A:BAHALB
eber	LDP;
ebes	ACCBH:
ebet	ADCDH:L;
ebib	A<LB
ebid	A;HBLAP=
ebig	AIH8
ebik	LCP=
ebil	C=HDIDL<P;
ebip	AHH:L<P=
ebir	A;C<HE
ebis	A<HB
ebit	AFP:
ebla	AAC<H;PE
eble	A<PE
ebli	ABCFP5
eblo	ABCBHDL8P<
eblu	A=I=LD
eboa	A=PB
ebob	A=LDP=
ebod	A<C=KBPC
eboe	A=H=LDP=
ebog	ABH=
eboi	A;CCHBP<
ebol	AEH7L=PE
ebon	H=LCP<
eboo	ACHCL8
ebor	C:HBL<PD
ebot	A<C=FIL8PB
ebou	A=B;H;LDPF
ebox	HDL=
eboy	A=HDP;
ebra	C=HBLDP=
ebre	A9C=HCLBPE
ebri	AEH7LAPB
ebro	ACC;H=LAPB
ebru	G=LDP=
ebry	C=LC
ebtw	HDL=P=
ebub	A<HB
ebud	A;LE
ebui	A<BBL:PE
ebul	A9C9HGLHP;
ebun	A<HC
ebur	AAHBL7PE
ebus	ABHEP8
ebut	A<C=EIH=LBP<
ebuy	A=H<L=PF
ebuz	A;HAPB
eby	BIH<L<
ecab	A6HGLB
ecaf	HBL=
ecag	LB
ecal	H9LDPE
ecam	A9HBLA
ecan	DLF=J=P9
ecar	A9HCK=LDNA
ecas	C=LC
ecat	A=HBLB
ecau	A=L;PE
ecav	LB
ecd	LB
ecel	PBQ=
ecen	A<C=HC
ecer	AKL<P6
echa	A;B=C;EAHDK=PD
echi	AEHDLAP7
echo	A:C<D=HBPF
echr	A=HALBP=
echu	B=HGP9
ecin	LB
ecir	BBHEL=P;
ecit	A=CAHHL;
eciv	ALH9P9
ecla	AALBP<
ecle	AGB<CEL<N=P=
ecli	A8HFPB
eclo	CFHCL=P7
eco-	A=B=HC
ecoa	A=HCP=
ecoc	HBLAP;
ecod	LBP<
ecol	LCP=
ecom	B<C9IAL=PF
econ	ACC=D<FAG<LCN=PE
ecoo	A<L;PF
ecop	A;HDL=PB
ecor	AALFP<Q=
ecos	ABC6HDPB
ecou	A=B<DBHBPD
ecov	A;B<HAI=LAPE
ecra	HD
ecre	A;C=FAK=LCPA
ecri	AEC=HAL;P=
ecro	A;B=PE
ecry	A<HB
ecud	A:HAPA
ecum	F=H=LFP<
ecup	HB
ecur	C=HBL<PC
ecus	HDL=
ecut	ACPA
ecyb	LBP=
ecyc	HDP<
eda	FEH<L=
edad	D=HC
edai	ACC:HCL=
edam	A;CJL=P:Q=
edan	AAC<HFI<P;
edar	AGH<LAP9
edat	A:HDLA
edav	D=H<LE
eday	CAHIL7P<
ede	H;P=QE
edea	AACBL<
edeb	HDL:
edec	AAB=CCH<L;PE
eded	H<LA
edee	AECCH9P;
edef	A6C<HBLBPF
edem	AB
edep	B=H;LDPB
edes	LAPB
edet	A;L=PF
edev	PB
edha	H<LB
edia	HDL<
edic	A;L=PD
edid	A<C;DJP;
edie	A=H=PC
edig	HCP=
edin	A;HGL=
edip	HBP<
edir	ABH:
edis	ACC=L<PC
ediv	C=H<PB
edj	H<L;PF
edm	HBP;
ednt	D=HBLAP=
edo	A=DIH:L<
edoc	A:HG
edod	ACH;
edoe	DIH<P:
edog	HCL;
edoi	A=H8L:PIQF
edol	A;HFL:PC
edom	LB
edon	A;DEH=L2PM
edoo	A;BAHHL=P=
edos	HDP<
edou	B=CB
edow	A;BKCBK=L9
edr	LB
edr.	LB
edra	A<PB
edre	A;C=PI
edri	A9C=HIL=
edro	H<LBPA
edru	ACC=HBI=L;PC
edry	ADH<
edub	HBP=
educ	H=LBP=
edud	HB
edue	ACCAP<
edul	ABH=LAP<
edum	H<LA
edun	HDP;
edup	A;HBPA
edut	A<LB
edwi	H9LD
eeac	FJP7
eeag	CCH;LBP=
eeam	LB
eear	H<PD
eeas	AIH4LC
eeat	H8L=PI
eeco	ACCAFAH=P;
eed	A=LC
eedi	AAH<LBP=
eeds	HAP<
eedu	ADP<
eeff	ACCDHDL;P5
eeig	AC
eeis	H<LB
eeit	A:C<ELF=P<
eela	A<H=LAPB
eeld	ACC9DAHCL<
eele	L=PB
eeli	H6PH
eell	H<LC
eels	A=CHH;P=
eema	HBL<
eemb	ADH6PC
eeme	AAH;
eemp	A<D=HAL=PD
een	HBL=
eena	A7H=L=PL
eenc	BAH;L=PE
eend	A<C=H:PH
eene	FCHAL=
eenf	A=H=L=PE
eeng	ADP9
eenh	H7PI
eenj	H:L=PG
eenl	ADH:LA
eeno	A:B<CMH=
eenr	A:H=LBPC
eens	A<H9PJ
eent	ACL<QA
eenv	H=PD
eepi	A=HDL=
eequ	A=H;L=PG
eesc	A;PE
eess	ABP=
eest	A<HCLB
eetc	AAH7P=QG
eeth	HB
eeur	A=H=LD
eeve	B<CNH=KCL:P8Q=
eevi	AEH9
eevo	A<H9LAPF
eexc	AFBEH:L=P;
eexe	A<HALCP=
eexi	C=H9L<PH
eexp	L7PJ
eext	ABCBH:L;PB
eeye	HDP;
efab	HBP=
efac	A<C<PD
efai	A=CAD=L:PF
efak	ACH<
efal	AAF=H<L;PI
efam	AEC=HAP9
efan	AEC=HAP<
efar	A:CEHEL<P=
efas	CPH;L;P9
efat	AFH;P=
efav	AHH8L<PB
efea	A=HD
efeb	A<LB
efee	A;HCPC
efel	A;C=HALAPC
efem	AGH;
efen	H<PA
efer	ABH<
efes	C=H=PC
efew	AIC=H;P<
efib	HEL9
efie	ACKBL=P;
efif	H=IB
efig	A:HBL<PE
efil	A:L<PH
efin	ACB=CBH=K=L<PB
efir	AACCHHL;P9
efis	P<
efit	ACH=
efix	A;PG
efla	ABH=
efli	H;LAPB
eflo	A=H=LAPB
efly	AAC<L<PD
efoc	A;H;L=PJ
efol	C=H=L<PG
efoo	F=HEP;
efor	A<BECFF=H:IAK;L<NBPAQ=
efos	AGC=L;
efou	A=B:IDPC
efra	AHCAD=F=H<LCP8
efre	FAH<PC
efri	AEC;HBLHP1
efro	D<PC
efru	ALP5
efuc	AIC=H=LDP8
eful	ABCBF=L=PA
efur	AECDE=F=H<
efut	AQH4P8
egai	A<C=HCPA
egal	A=HB
egam	A=C=HDP=
egan	A=HDP=
egar	HALEP;
egas	A;HJL;P=
egat	A:C<F=HCLCPB
egau	LB
egav	D=H:LAPD
egay	HDP=
egee	HCL=
egeo	LBP<
eges	A<HEL=
eget	A<H<PF
eghe	LC
egi	ACHAL:
egia	A;HA
egif	AALAP:
egig	HCL=
egim	HBP=
egin	H<LAPA
egiv	A<H=L<PL
egla	ACLAP;
egli	HDP<
eglo	ACHDP:
ego	DAL<PE
egoa	A;HF
egod	C8HCLGP:
egoe	H8PG
egoi	A9HAL=PC
egol	C;LB
egon	A;HCL=PD
egoo	AACAGDK=P:
egor	C=LD
egos	HBLCP:
egot	A=LAPC
egov	A9I<JAK=LIPA
egra	C;HDK=LB
egre	ANF=H:P<
egri	A=LD
egro	B=C8HBPC
egru	AEP<
egua	C=H<PD
egui	AFLBP7
egul	LC
egun	HB
egut	H<LE
eguy	HEL<P=
ehab	A=HCP=
ehac	H=PC
ehad	A<DGH:
ehah	GEL=
ehai	HEP:
ehal	HELAP;
eham	A=L=PC
ehan	A9BAC=HEPA
ehap	C<H7LEPD
ehar	B<CJH8LAPAQ=
ehas	A<DEH=
ehat	A=L<PE
ehav	A8DJH<L=
ehaw	HCL=Q=
ehay	H=LC
ehea	ADHCK=L=Q=
eheh	GC
ehel	A=C;GDHAK=L9PG
ehem	C;HEK=
ehen	C=LB
eher	A=CGF=KGP9
ehes	H;KD
ehey	GEH<
ehi	GEL<
ehid	A<L:PI
ehig	ADB=HDL<P=
ehil	H=LEP=
ehin	A=H=LBPA
ehip	AAH<LA
ehir	A=H9L=PJ
ehis	A;F:HCI=KI
ehit	A;CAH;LAPB
ehmm	HDL=
ehoc	A=HB
ehol	C:H;LAPG
ehom	ABCCF=HEL9P<
ehon	CAHDL9
ehoo	ABHAL=
ehop	F=H<L:PH
ehor	HBLA
ehos	A;HFL8PC
ehot	AEH9LCP=
ehou	A:GAHGLFP3
ehow	CFL=P<
ehug	ACH9
ehul	L;PD
ehum	AFH;
ehun	A=IHP<
ehur	C=H<LAPD
ehus	A=HB
ehyb	ACH;
ehyd	HB
ei	H=KJL;P=
eiai	LB
eiam	H:KC
eid	HBP=
eide	ACC<HBP=
eign	H:LBPF
eill	AFC=H;P=
eilo	H<LB
eim	HBLBP<
eima	A=H<PGQ=
eimm	AFP9
eimp	ACH:L;PG
ein	A<BKH<L<P<
eina	ABH;PA
einc	AAG<L=PC
eind	ABCFH<P<
eine	ACL=P=
einf	AD
einh	A<H:PI
eini	A7HEPC
einj	A:HCPC
eink	HAP<
einn	AHL<P:
einq	HB
eins	A=BECBFAH:K=N=PA
eint	ADC=DAP:
einv	H<L;PH
eipa	H=LC
eipo	A=LB
eira	H9LG
eiri	H=LB
eiro	ACBAL=P<
eirr	CB
eisa	A=HB
eisi	F=H:LF
eisl	A;H<LIP=
eiso	A9HDPA
eiss	A<HDLA
eit	KCL<
eitu	LBP=
eive	H=KD
ejan	A;H=LE
ejap	H=LB
ejar	H<LDP=
ejay	HB
ejaz	A=HCL;PA
ejes	H=LD
ejet	HCP<
ejew	H9LFP=
ejob	ABL=PA
ejoi	AAH:PF
ejok	HDP<
ejos	HAL:PD
ejou	A<HGL;
ejoy	A=HDP=
ejud	LBP=
ejul	C<LDP=
ejum	A=PC
ejun	A;HCLCP=
ejus	A=CJHAL:P=
ekar	H9LF
ekea	B<HDL=
ekee	H:L<PI
eken	A=LEP<
ekep	H<PD
eker	H<PB
ekey	AGH<P<
ekic	PB
ekid	A=HBLAP=
ekil	C<L<PF
ekin	A;CGH<LCP;
ekir	H<LC
ekis	A<HFLBP9
ekit	C=HC
ekkk	LB
ekne	A<HAPB
ekno	A;H;L=PJ
ekon	H=LB
elab	A;HF
elac	A=HD
elad	A;HD
elai	H=PD
elak	LCP<
elam	AEH;P=
elan	A<HIP<
elap	A:HD
elar	AGCAH8P=
elas	AKCAH9L:P=Q=
elat	AGB=CLH3P7
elau	A:HBL=PH
elaw	GCHDP:
elay	A=H<PC
elaz	AB
elea	A<BACDD=I=K=L9PGQ=
elec	H;LAPA
eled	A<H=LAPB
elef	B=HCL;PA
eleg	AFHBI=P8
elen	A=HD
elep	HCL<
eles	ACCDH<P:
elet	L<PH
elex	H=LB
elib	LB
elie	H9L<PI
elif	A;HJL8
elig	AJC=H:LEP7
elik	BEC;L;NCPC
elil	LB
elim	ADHDL=P9
elin	A<HGLCP;
elip	ABP=
eliq	ACH;
elis	A9KALAPA
elit	ACCCL<P;
eliv	C9HBL;PH
elma	GCH;
eloa	A<HFP;
elob	A;HEL<PA
eloc	AAC=L:PF
elog	A<HA
elol	F=GDL;PA
elon	ADB<CGF=H;LCP:
eloo	A8C=GBPI
elor	H<LA
elos	A;C<H=PJ
elov	AJC8
elow	AHF<H=L<
eloy	LBP=
elt	HB
eluk	H=LD
elun	A=HCLAP;
elux	HBP=
elyd	HBL<
elyn	PB
elyr	A=HDL=
emac	C=HBP=
emad	AAC=H7LBPE
emag	ABHDP<
emai	H=PC
emaj	AEC=H=
emak	A9C=PI
emal	A=LB
emam	HCL;
eman	C=F<HCPBQ=
emap	H=L=PD
emar	C=HCI=LAP=
emas	C<HCLCP;
emat	A8C<HFI=PI
emax	A:HC
emay	CEH8LEP=Q=
emea	A9HBL:PIQ=
emed	ABB=LBP<
emee	A;HCL;PC
emel	A<LD
emem	A:HBLDP=
emen	C=H8PI
emer	A=LDP=Q=
emes	ACP=
emet	A:HAPE
emic	A=HBI=LBP=
emid	AAHCLAP<Q=
emig	AAH8LD
emil	ICP9
emin	B=C<EBHCKELBP9
emir	EAH<LB
emis	AED=
emix	ACHAP7
emmm	H<LB
emoa	A<H;PF
emob	ACH9LAPA
emod	AEL9
emol	ACH<
emom	HCP=
emon	C:HELAP=
emoo	HBL<PA
emor	AHB=CDHEL;P4Q=
emos	AFCHH7L=P9
emot	C=HCL<PC
emou	A=HBL=PA
emov	A<B=HE
emrs	LBP=
emt	HB
emtv	HBI;LB
emuc	ACCDH:P=
emul	ADC;HBK=L:PB
emum	A=HB
emun	A=LC
emur	A;HBPB
emus	A;DALD
emut	AHH:P=
emys	A=HBP=
ena	H;JGL=
enad	A=LB
enak	A=LCP=
enam	A:HAPC
enan	HCL<
enap	LCP=
enas	AAH;LB
enat	ACI=LAP=
enea	AABIC;H7
enec	AEH;
enee	AAC=H<L9PI
eneg	A:L=PG
enei	ACC;FIK=L=P:
ener	HEP;
enes	A8HGL=
enet	ADHAP8
eneu	A=HBP=
enev	CB
enew	ABLDP:
enex	AFCBH;L;
enia	H:LD
enic	AFH=P<
enig	ABC:HGL:
enin	ACH:ICP=
eno	FIH<L;
eno.	HGL:P=
enoe	HDL=P=
enoi	AAHCP<
enom	A=HCL;PA
enon	AHB<CJH<I<P9
enor	CMH;K=L=P;
enos	HBP=
enot	A<D=JBL=PD
enov	H=LDP=
enow	CLH:NAP;
enuc	AIC=H:P<
enum	HEIAL8
enz	H<LC
eoba	H;LC
eobj	A9HF
eobs	ADH<P=
eobt	H=PB
eocc	A;H:PG
eoce	A=HDP=
eoct	A=HALCP=
eodd	AEH=L<
eof	BDL<
eoff	A:BFCBHAI<KAL9PB
eoh	GEH=L;
eoil	A=PC
eok	GFH<L<
eoka	GFH=L=
eold	AIH:P<
eoli	LB
eoly	H:LE
eomg	LBP=
eon	BKH;L<P=
eonc	AACJH:L=P;
eone	ACH<IHK=P:
eong	AEP:
eonl	AGCDH7P;
eope	HAL:PC
eopp	ABH;PA
eorc	HBP<
eord	C9LCPB
eorg	A=L=PD
eori	ABP=
eoth	ANCBF=G=L7P9
eoug	DIH=P8
eour	H9KJL;
eout	AFBGCCF<L9P9
eove	ADBJD=H:L<P=
eowe	H<PC
eown	AFH<L<PB
epac	C=HFP9
epag	AAHAL<
epai	A9HDL=PE
epal	A<H=LAPDQ=
epan	A<HFL9PB
epap	A=B=HC
epar	ACCAHBK<
epas	AAC=H;KBL;PG
epat	A<HA
epau	HALBP<
epay	A:B=C=HAPF
epd-	I=LB
epea	AACAF=HFP8
eped	H:PE
epel	LBP=Q=
epen	ADLEP5
epeo	BAFBHBKCL7P=
eper	B=I;L=PG
epet	AEC<
epha	A;HBLA
epho	AB
epic	A:HAI=LC
epie	A=HCLA
epil	A=LB
epin	AAH:LA
epio	A9PH
epip	HDL=P=
epis	HALAP9
epix	HBL=
epla	A8HCLAPA
eple	CAGJH;L=P8
epls	GEH;
eplu	A;BBEDH<
epoi	A9HE
epol	AAFAHCL<P=
epoo	AEG=P=
epop	CBP;
epor	AAP<
epos	ADB=C;L;PC
epot	ADP:
epou	A=H<PC
epov	HCL=
epow	A9CAHE
eppl	A=HCP<
epra	C<HDL<PA
epre	AACHF=H=J=L=PC
epri	ABCCDAI=J=L=P<
epro	AAB=N=PEQA
epub	ADHCP7
epul	A;H=PH
epum	L<PC
epun	A=PC
epup	A=HFL;
epur	ABH=
epus	H=PC
eput	A<H:PH
equa	C<
eque	A<HE
equi	ABCGH;L8PA
equo	HB
erac	ADH=L=
erad	ABC=H=LA
erai	A7C:HGPF
eral	C<HA
eram	HBL<
eran	ABH=L<
erar	ACH:
erat	A<CAHIL;P<
eraw	ACH<
eray	H=LC
ere	DCHDL;P<
ere-	HFP<
erea	CAPC
ereb	C=I<PE
erec	A=C=HCI=L:PH
ered	B=PC
eree	A<HALB
eref	PCQ=
ereg	CCH:L:PF
erei	A=H=PE
erej	A<PD
erel	C<H=L=PH
erem	H:L;PI
eren	A=I=PG
ereo	A:H;PI
erep	A5HAI=LCPI
ereq	A9C=L<PI
eres	C<FAPE
eret	ACHAL6PA
erev	AAH:PB
erew	AFC;H<L=PA
eric	ADHAP<
erid	LC
erig	A=B=CCHBL:PC
erin	A<HCLBP;
erip	AAHBL<
eris	C=EAHBL<PB
erit	A=LC
eriv	ADHEL;P;
eroa	A<HA
erob	AAL9PD
eroc	H=LBPA
erod	H<LB
erog	A<HB
erom	H:PEQ=
eroo	A;LF
erot	HCP;
erou	AFB;CEHAL=P8
erow	A=HB
eroy	A=LB
ert	H;LCPB
erte	H<LC
erub	ADL<
erud	AALBP<
erug	HB
erui	H<PD
erul	A=HDL=
erun	C:H=PH
erur	ACH=P=
erut	ABH=
erya	HCL=
esaf	AEC<H=
esak	HDL;
esal	A;C=HDLA
esam	ACHAP:QA
esan	A<LC
esat	A9HALDPA
esav	A=HBL:PF
esaw	H=PD
esay	A;L=PF
esca	AFP;
esch	A<C<HBLHP;
esci	ABLAP:
esco	C=HGL;
escr	A:HCPA
ese	H=L;QE
esea	A<HEP=
esec	CAHCP<
esee	A<BAC=H9L;PN
eseg	HBP<
esei	H=PB
esel	CFH;K=L9PE
esem	A:HGL=
esen	H;LAPE
eseo	H;LE
esep	AKH<LBP5
eser	A<C=HB
eset	A:C=LAPE
esev	AEC=H9IDL=
esex	AEP=Q=
esha	ABC<D=LAPC
eshe	A=C;G=KHLBP<
eshi	A:HDPB
esho	AEB=C9HBPDQ=
eshr	A;PE
eshu	GBP=
esic	ADP<
esid	AAB:HGQ=
esig	A=C<D=PE
esil	ADC;H<LBPA
esim	ADCBH4PA
esin	C<H=K=NMP;Q=
esir	HB
esis	HDP=
esit	A=L<PE
esix	ABH=
esiz	HCP=
eska	HAP<
eski	ABHCL=P;
esky	A7PG
esla	A<C=HAL=PC
esle	A:G=HDL<PD
esli	AAH<
eslo	AEB=H=P<
eslu	HBL=P=
esma	ALCCF=H;L<P;
esme	H<PB
esmh	HB
esmi	A=H=LAPC
esmo	A;HEP<
esmu	A=HFP:
esne	HEP:
esni	H;LB
esno	ABH=
eso	CHH<L<
esoa	AAK=L=PC
esob	ADH;L=
esoc	ABH;LBP=
esol	ADCAH:
esom	A=CQFLH3K:L=P7
eson	HEP;
esoo	ABCJL;P8
esop	AAC<HDP;
esor	AEC<HAL:
esou	ABB=CAL=PB
esov	AMH=L8P<
espa	ADLAP;
espe	A:LBNAPB
espl	HCL=P=
espo	C=H=PB
espr	A7C<HDLDPB
espu	A<H<L;PI
esqu	ACCAH<
esta	ABC;KAPEQ<
esti	B=CLD=L9
esto	A:B=C=HEL=PF
estr	AHB<C9PC
esty	LB
esua	H=LC
esub	ABL<PC
esuc	ABB<CBL:PC
esud	ADP;
esue	L:PD
esuf	H9PE
esug	A;HAL=PD
esul	C=L<PC
esum	A:HE
esun	C;LE
esup	B<C;HALAPB
esur	ADB=CDL;N=
esus	H=PE
eswa	A<HFP<
eswe	AIC<HCP6
eswi	AAHCL:PA
esym	A<HEL<
esys	HBP<
etab	A8HG
etac	PB
etak	A=L:PIQ=
etal	AAC<LE
etam	ABH=LAP=
etan	LBP=
etap	HAL:PD
etar	LCP=
etas	H<PB
etax	A=HGL<Q=
etay	LB
etea	A;F<HDLA
etec	HB
etee	AGH<P=
etel	C:HAPC
etem	ADHCLBP6
eten	A<HCIB
etes	A7HGLBP=
etex	A=HALDP;
etha	A:BGFFH9KCL7NFP=
ethe	A9B=CFD=FGH8I<KJLAP8
ethi	B=CAFGH=IBKBL<N=P<
etho	A=B;C<G=IGNJP;
ethr	A8BIC;HAIEL9N=PC
etic	A<PC
etie	A;LAPA
etig	AEH8LA
etil	BFC:
etim	C9HE
etin	AC
etip	LB
etir	ACHEL=P8
etit	A=HD
etmr	HBL=
eto	A=BFC=H:JHL<P<
etod	A=CBHEL;P<
etog	A:CMF=H:LANAP=
etoi	HBL=
etom	CCHFLAP6Q=
eton	A:CCHFK=P:
etoo	CDH=L=
etop	AEP9
etor	A:C<H<PJ
etou	AGB<C<F=HAK=PA
etow	ADLBP:
etra	A:B=HCN=PC
etre	L=PB
etri	A;D=H8IIPB
etro	ABB=HBLBP9
etru	B=CBFAHCP;
etry	A=H=L=PF
etue	H;LE
etun	A=LB
etur	A7B=PI
etut	H:PE
etwe	A9HAIGK=LBP;
etwi	A=CFLCP6
etwo	HCICL;P=
etyr	A:HF
eu	AFH;P=Q=
eu.s	H=LB
eugh	B=GFL<
eugl	AEC;
euk	H:LGP=
eukr	H=LB
eult	ABCAH;LAP<
euna	AGHBL=P5
eunb	AKH=L=P7
eunc	ALH<P5
eund	AGBHC=D=H6L;
eune	ADHCL<P9
eunf	AGHCL;P7
eunh	AIH<P8
euni	ADI=LDP8
eunk	AEL<P:
eunl	AGBCC<H9
eunm	AGP7
eunn	ADH=P=
eunp	ANH<P2
eunr	AJH=P6
euns	AGC:H=LBP:
eunt	ADBJC=H<P7
eunu	ABP=
eunw	AKC=H;P9
eup	A=BHH;L=
eup-	BAHBP;
eupc	ADH=P<
eupd	A=H=PD
eupg	H=PB
euph	H<PD
eupl	H:PE
eupp	ABC=
eups	AAL;PA
eupw	CFH9
eur	HBP=
eurb	AAH<
eurg	H;PB
euse	A;B=C<HAPG
eusi	A<H9LBPE
evac	ADHBP6
eval	HCL<
evan	A<H7LFPC
evar	A=H=LAPB
evas	AEC<H;LA
eveg	A8HE
ever	H=L;PBQD
evet	A=BAHEL;
evia	A<HC
evic	A<HELAP<
evid	A=HCL=
evig	ABHAL=
evil	ABL=P=
evio	ACH7LC
evir	ABLAP=
evis	A9HDPD
evit	ADH;
eviv	AB
evol	ABH<
evot	A9HGP<
evou	HALBP<
ewag	A=HCL=
ewai	A:C=PG
ewal	A;LBPD
ewan	A6L;PM
ewas	A<HBLB
ewat	A8C<LCPH
eway	A=HEP;
ewea	AGC<F=L<PB
eweb	A=C=HELAP<
ewed	A9HCLA
ewee	HGP:
ewei	C<PD
ewel	CKDDF<H<K=L<
ewen	A<H:LBPF
ewes	LCP;
ewet	AGH<P;
ewha	A<C:FQH9KJN8P;
ewhe	A<CTH8L=P8
ewhi	A:C;FCH<KGL=NHP<Q=
ewho	ACCAH6LFP;
ewhy	CIL;
ewic	ACP:
ewid	AEH=P<
ewil	ACCADIH:LCP1
ewin	A;B=HCPC
ewis	AEC<H=
ewit	ABBAC=H=L<PB
ewom	CBHCL=
ewon	C=DCL<PE
ewoo	AAGAH;L<PD
ewor	ADC<HAKCL9PCQ<
ewou	A<PA
ewow	GEH=L<P=
ewre	H<LA
ewri	A=H8PI
ewro	ADCAH<L=
ewtf	GEH<L=
ex	HC
exd	H=LC
exo	GCL;
exxx	HCL=
ey	KEL<
eya	GCH=KCL=P=
eyar	A=HC
eyay	HBL=
eyea	AAC=D=GFHAI;KAL:
eyel	H=LB
eyes	FBGGL:P:
eyet	CIH;P<
eyou	AEB=C<F=H;KOL<P8
ezac	H<LB
ezan	H=LB
ezer	DAH<IFL<
ezon	HC
e«	QB
e—	MC
e“	MB
e”	MB
e…	MB
f!	H=MC
f"	MC
f#	OB
f&	EC
f'	MC
f(	MC
f)	MB
f*	OB
f,	MD
f-	MC
f.	H=L=MCOGP;
f/	OB
f9	A=H<IML<P=
f9x	ABC<F;IHLEN=P;
f:	MC
f;	MC
f?	MC
f@	OC
fXX	A7B=DAFAH=JBLPM=N:O:Q=
fXx	A6C9H=K=LYN:O;PAQA
fXx-	A<BAC<D=E=FDIAJ=K=LKP:
f[	MB
f]	MB
f^XX	A;CALDO<PA
f^Xx	C<HDI<K=LFM=O=
f^Xx-	E=F=IAKAP<
f_	QD
fc	B=D=F=HGI=J;K<LOM=N;O<QA
fc-	A=FAHBLBO=
ftXX	A9DCF=H<LLO=
ftXx	A=F=HEI<J9K=LRM=N<O=
ftXx-	A=HBLBO<
ftx	BAHGJ:L<N=O=PBQA
fx	ACB=CBF<GAHJI=J8L=M<N<O<PCQA
fx-	A=BAEAFAHDI=M=O;Q=
f«	QB
f—	MC
f“	MB
f”	MB
f…	MB
g !	H=MC
g "	MC
g #	OB
g &	EC
g '	MC
g (	MC
g )	MB
g *	OB
g ,	MD
g -	MC
g .	H=L=MCOGP;
g /	OB
g 9	A=H<IML<P=
g 9x	ABC<F;IHLEN=P;
g :	MC
g ;	MC
g ?	MC
g @	OC
g XX	A;DBFBH<JBLDM=N:O<
g Xx	A8CBD=GBIALBN:O;PBQC
g Xx-	A<BAC<D=E=FDHAIAJ=K=LIP:
g [	MB
g ]	MB
g ^XX	A:CBHBO<PA
g ^Xx	CCI<L<M=PC
g ^Xx-	E=F=IAKAP<
g _	QD
g c	ABB=D=GAHFJ;L;M=N<PDQC
g c-	A=FAHBLBO=
g tXX	A9DCF=H=LIO=
g tXx	ACB=CAF=GAHGJ9L<M=N=O=PC
g tXx-	A=HBLBO<
g tx	BAHGJ:L<N=O=PBQA
g x	ACB=CBF<GAHJI=J8L=M<N<O<PCQA
g x-	A=BAEAFAHDI=M=O;Q=
g «	QB
g —	MC
g “	MB
g ”	MB
g …	MB
gF XX	HB
gF Xx	A=C=G=H:K=LIPC
gF ^Xx	A;C<HDLFP=
gF c	C<LEO=
gF tXx	A8C=HCK=LIP=
gN Xx	ADH<LBP<
gN ^Xx	ABH<LAP=
gN c	A<H;LJP=
gN tXx	A=H:LHP=
gP XX	A=H<LF
gP Xx	A9C=H9LL
gP ^XX	A=LC
gP ^Xx	H9LE
gP c	A:LIP<
gP tXX	LB
gP tXx	A;BAC;D=LI
gp Xx	C:HKL<P=
gp ^Xx	C<HHL9
gp c	AGCCG=HCL8P=
gp tXx	AFCBL8
hADJ	C;H<J<LDMCOFP:QA
hADP	B=C<G=J<LBMCN8OHP:QC
hADV	A<C=F=K<LBMBN<OFPAQA
hAUX	A<B=D:LBMAN<OCPB
hCCONJ	A;B=FAIALAMAN=OC
hDET	A=C:J=LBMBN;OEQB
hINTJ	A:BAH<PD
hNOUN	A<B=F=J;K:LBMDOFP=QF
hNUM	A=DAF=K=LBMAOCP7QB
hPART	A;CBG=IAKBMAN7OGP;
hPRON	B=DAF;H;I=LBMBOCP=QB
hPROPN	A:C;H<J=K<LDMBOEP<QD
hPUNCT	A9B=C=H=LAMDN;OEP<QE
hSCONJ	B<I=KALDOBP:
hSYM	A=B=C=H<K=LBMAN;ODQG
hVERB	A<C;J9LBMDN=OHP;QC
hX	A<C=H;K<OEP;QH
h^	A=F=HALAN=OB
iADJ ADP	B=C=FAL<NAPA
iADJ ADV	FAK=NAP;QA
iADJ AUX	CAF=H=I=JCN<
iADJ DET	ABC=F=IBJ<OAPA
iADJ PART	B;CBJB
iADJ PRON	AACAHBL<N=P;
iADJ PROPN	H=LC
iADJ PUNCT	A<C=JALAP=
iADJ SCONJ	KAL<
iADJ VERB	HBJ=LBN=P<
iADJ X	H<
iADJ ^	H:K=NAPF
iADP ADV	CAF=I=KB
iADP AUX	BBGAL=
iADP CCONJ	ABB=CAKAL=N=
iADP DET	LBP=
iADP NOUN	F<J;K=MAOBQA
iADP NUM	AAC<H<IBOA
iADP PROPN	A;B=C<H=IBLCQA
iADP PUNCT	AAC<FCMA
iADP SYM	A;CALB
iADP VERB	BBCAF=G=I<K=NAOB
iADP ^	A=B=DBFAJAOAP<
iADV ADJ	A<BBCAFAHDN;P;
iADV ADP	AAK<OA
iADV ADV	FAJ=K;NA
iADV AUX	B=CBF<H=L;NA
iADV CCONJ	AAH<JBK<LA
iADV DET	AAHBL<PA
iADV NUM	C<PD
iADV PART	B;H=
iADV PRON	A=B=C=HBJA
iADV PROPN	FCH;N<
iADV PUNCT	F;J=LANAP=
iADV SCONJ	A;CB
iADV VERB	BBF<P;
iADV ^	BAC;H=JAPA
iAUX ADJ	C=I=LB
iAUX ADV	CADBH<NA
iAUX AUX	C=DAFAH=L=N<OA
iAUX DET	A<HEKAP:
iAUX NOUN	AADEG=H9K<
iAUX NUM	A:HDL<
iAUX PART	C<FAHAN=P<
iAUX PRON	D=F;HAIAJ=KBL=P=
iAUX PROPN	B=CAFAH:K<
iAUX PUNCT	D6H:LEPD
iAUX SCONJ	A<PA
iAUX VERB	CBHAK<NBP8
iAUX ^	D9F=PF
iCCONJ ADJ	AFK=P<
iCCONJ ADP	A<BAFAK=PB
iCCONJ ADV	B=CAH<LAPA
iCCONJ NOUN	F;G=HCIAJAKBP=
iCCONJ NUM	A<HBOA
iCCONJ PRON	FCJ=K=
iCCONJ PROPN	C<F=KALF
iCCONJ VERB	B9HAJBL=NAPB
iCCONJ ^	FBGAH<IAKBL=P9
iDET ADJ	ABC;HAP=
iDET ADP	H=IBMAN=
iDET ADV	LAP<
iDET AUX	CAF<HAI;KAPA
iDET CCONJ	BCC=D=LAN=
iDET DET	C=H=L<PC
iDET NOUN	A=F=H<KA
iDET NUM	A;CB
iDET PART	C;DAK;NBPA
iDET PRON	A<CBFBN<P=
iDET PROPN	A=K<LB
iDET PUNCT	B:CBLAP=QA
iDET SCONJ	ACC;LB
iDET SYM	HBL<QA
iDET VERB	D=ICKAN=OBP=
iDET ^	AAKC
iINTJ PROPN	A=HB
iINTJ VERB	BBJ=L=
iINTJ ^	AAH<LA
iNOUN ADJ	B=C<DCGAHAKCL=Q<
iNOUN ADP	A=BAF=G<HAN=
iNOUN ADV	AACBE=FAK;NAP=
iNOUN AUX	AABAF=L<PA
iNOUN CCONJ	D=FAHAJ<KAMAP<QA
iNOUN DET	A=KBL=MAN;PAQ=
iNOUN INTJ	ABC;KAL=
iNOUN NUM	BBI=JAOB
iNOUN PART	CBF<JAK=NCP=Q=
iNOUN PRON	CCF<JAK<L<PA
iNOUN PROPN	A:C=LCOBP=QA
iNOUN PUNCT	D<HALAP<
iNOUN SCONJ	ABB<H;LAPA
iNOUN SYM	B;C=LA
iNOUN VERB	AABADAF;HA
iNOUN X	H:LAQC
iNOUN ^	A=FBJ=K<NBO=PBQB
iNUM ADP	I=LE
iNUM AUX	ADFAGBH=I=K=L;
iNUM CCONJ	A;CB
iNUM DET	CAH=PC
iNUM NOUN	A=BBIBL;N=
iNUM NUM	IAP<QA
iNUM PRON	LBP9
iNUM PROPN	G=H=LCPB
iNUM PUNCT	A=BBC:J=KALCMBP<QB
iNUM SYM	A=B<CAIAL=NB
iNUM VERB	AAL<
iNUM ^	A<CAHBK=LA
iPART ADP	LAN=OBP=
iPART ADV	H<
iPART AUX	B;C=DDH6K=PK
iPART CCONJ	A<PB
iPART NUM	ABP;
iPART PRON	ABB=H;JAK<OA
iPART PROPN	A;F=KALBP=
iPART PUNCT	A;CAHBN=PA
iPART VERB	C<D:FAKALAN=OA
iPART ^	ABCADEHJL<P/
iPRON ADP	C=D=E=LAN<QA
iPRON ADV	A=CB
iPRON AUX	GBK;LBNA
iPRON CCONJ	A=DAL=PB
iPRON DET	C<LA
iPRON INTJ	H<LA
iPRON NOUN	F=I<LANA
iPRON PART	B<CAHCL=
iPRON PRON	DAH<LAN=
iPRON PROPN	ABB=KAP:
iPRON PUNCT	CAF=L<
iPRON SCONJ	A=DAH<PC
iPRON VERB	FAJ;NAOBP<
iPRON ^	ACB=HBK<L<PA
iPROPN ADJ	A=BBC=FBHCK=P<
iPROPN ADP	F=Q<
iPROPN ADV	A=DB
iPROPN AUX	A=H;I=LE
iPROPN CCONJ	B;EAH<LANA
iPROPN DET	CAF<JAKCL=PAQ;
iPROPN INTJ	HBKAL=P=
iPROPN NOUN	B<C=FAGB
iPROPN NUM	G=OAP<
iPROPN PROPN	A<CAD=LBQC
iPROPN PUNCT	BAC=D=E<F=IAJ=LAQB
iPROPN SCONJ	H=PCQ=
iPROPN SYM	EAGAH=I=L<
iPROPN VERB	AAF=K=P<
iPROPN X	FBL;P=QB
iPROPN ^	F=G=PAQB
iPUNCT ADJ	ABBBHAK;L<NAP=Q=
iPUNCT ADV	B7C;FCNGOB
iPUNCT AUX	A=CCD=FAJCL=N=PB
iPUNCT CCONJ	ACH=NBP:
iPUNCT INTJ	FAHBL=
iPUNCT NOUN	A=BAC=D<HAMAN<OCQA
iPUNCT NUM	HAIBJ<LCN;
iPUNCT PART	BBDAH;J<LDP<
iPUNCT PRON	CADDKAN=P<
iPUNCT PROPN	A=C<LBQB
iPUNCT PUNCT	A9B=FAN=PA
iPUNCT SYM	GBHAL<
iPUNCT VERB	BCCBF;G=K=L=MAO=PAQ=
iPUNCT X	C=H<L:QG
iPUNCT ^	B=H;JALEQ=
iSCONJ ADJ	LCP:
iSCONJ CCONJ	ACP=
iSCONJ NOUN	A<CAH;OAPB
iSCONJ NUM	HAP<
iSCONJ PRON	A<LB
iSCONJ PROPN	H=PB
iSCONJ PUNCT	F=HCL<
iSCONJ VERB	B<F=LBP=
iSCONJ ^	C<FAL=
iSYM ADJ	ABFAHAP<
iSYM ADP	H<IBPA
iSYM CCONJ	HB
iSYM DET	PC
iSYM NOUN	C=HBI=OB
iSYM NUM	ACIAL<
iSYM PROPN	I=P=QC
iSYM SYM	A<I<LAPA
iSYM VERB	CAH;IAPB
iSYM X	P<QA
iSYM ^	A;IBL=OA
iVERB ADJ	B;C=HBKCN:PB
iVERB ADP	C;FBIAKAN6
iVERB ADV	I=JAK=L;NCOA
iVERB AUX	CBF<G=H<JAK<NBOAP=
iVERB CCONJ	AACAH=I<J=KANBQA
iVERB DET	B=C:HCKAN<
iVERB NOUN	B;KAQC
iVERB NUM	HBP=
iVERB PART	ABCAI=K=MANAOAP;
iVERB PRON	L=NCP:
iVERB PROPN	DAH;IAJ=K;LCNAP=
iVERB PUNCT	CBGA
iVERB SCONJ	A<BAC=F=HAJ<LAPB
iVERB SYM	A=PC
iVERB VERB	A<BBC<HBN=
iVERB ^	GCH<J:LCN=PB
iX ADJ	ABH<
iX NOUN	C=HBLAP<QA
iX NUM	IBL<
iX PROPN	PB
iX PUNCT	A=OBP=QA
iX SYM	A=IALC
iX X	H<L;OBQE
i^ ^	A=F=HALAN=OB
jADJ about	BBC=
jADJ act	HB
jADJ administration	HCL;
jADJ affairs	HBL=
jADJ commission	H<LB
jADJ cut	HCP<
jADJ december	H<LB
jADJ enterprise	A=HBL=
jADJ events	H<LB
jADJ fighting	A=HEP;
jADJ first	ACH;
jADJ future	ADH:
jADJ good	ACH;
jADJ growing	HCP<
jADJ help	HCP;
jADJ hope	HCP<
jADJ human	ABL=
jADJ immigrant	ABH=
jADJ learning	HBP<
jADJ left	HBP=
jADJ march	H<LA
jADJ more	ADC:
jADJ national	ACL<
jADJ need	HBP<
jADJ needs	HDP;
jADJ new	ABC=H;LA
jADJ parent	A=HB
jADJ pay	HBP<
jADJ place	H<LB
jADJ post	H;LD
jADJ potential	ABH<
jADJ president	HB
jADJ project	A<HC
jADJ purpose	A=HB
jADJ research	HB
jADJ resolve	HBP=
jADJ revolution	H<LB
jADJ rights	H=LB
jADJ run	HCP<
jADJ social	ABH=
jADJ start	HB
jADJ tax	HBL<
jADJ than	BCH=
jADJ thing	HBP<
jADJ things	HB
jADJ threat	HB
jADJ today	CAH<
jADJ trust	HBL=
jADJ union	H:LD
jADJ will	DBH<
jADJ working	HDP<
jADP about	B8CHH=
jADP affordable	ABH=
jADP african	ABL<
jADP aids	HCL<
jADP all	FDH<
jADP another	FB
jADP any	C=FB
jADP assault	HBP=
jADP b	H=LB
jADP battle	HCL=
jADP bed	A<HD
jADP better	H;PA
jADP birth	L=PB
jADP black	ABH<
jADP bodyboarding	H;PC
jADP certain	AB
jADP civilian	ABL=
jADP college	HCL=
jADP common	ABH=
jADP congress	H;LC
jADP course	A<HB
jADP defense	LB
jADP democrats	H<LB
jADP developing	A<H;PF
jADP dinner	A=HC
jADP disaster	HBP=
jADP doubled	A<PC
jADP doubling	H=PC
jADP each	FCH=P=
jADP earmarks	H<PB
jADP earth	A<LB
jADP east	ABL=
jADP eastern	A=LB
jADP education	H;LC
jADP example	HBL=
jADP executive	A<HC
jADP fact	A=HB
jADP failing	H=PB
jADP far	CBH=
jADP first	ACH<
jADP football	HBL=
jADP for	NC
jADP force	HB
jADP foreign	ACH<P=
jADP freedom	HBL=
jADP friday	H=LB
jADP full	CCH<
jADP funding	HBP<
jADP further	A=PB
jADP general	ACH;
jADP german	ABL=
jADP god	H<LB
jADP good	ADH<
jADP graduating	H<PB
jADP half	A=HC
jADP hearing	HBP<
jADP hell	HCP=
jADP helping	H<PB
jADP her	KDP=
jADP high-speed	HDP<
jADP high-tech	A=HB
jADP higher	ABH=
jADP his	F=KCL=
jADP history	HBL=
jADP home	C=HB
jADP hope	H:PD
jADP independence	LB
jADP individuals	HBP=
jADP international	ACL<
jADP jobs	HCL=
jADP justice	HDL;
jADP large	ABH=
jADP last	AC
jADP learning	H<PB
jADP least	A<CEH<
jADP light	ABH;
jADP like	ACP=
jADP living	H<PC
jADP march	H;LC
jADP meeting	HEP:
jADP members	H<LB
jADP need	H;PD
jADP new	AACAL<
jADP north	LB
jADP order	HEL;
jADP other	ABC=
jADP outside	BCH=
jADP over	BB
jADP part	HB
jADP particular	AEH<L=
jADP past	A<CB
jADP power	A=HB
jADP president	A=HB
jADP private	AB
jADP protecting	H=PB
jADP protectionism	HBP=
jADP purpose	HBP<
jADP quick	AB
jADP reach	H<PC
jADP reading	HBP:
jADP real	CBH=
jADP recent	ABH<
jADP reducing	H=PB
jADP regard	HC
jADP right	A=HBLA
jADP rights	H<LB
jADP rising	A=H=PC
jADP rural	ABL<
jADP senator	H=LB
jADP shared	A<PD
jADP side	HB
jADP significant	ACL=
jADP smiling	H=PB
jADP social	A=LB
jADP some	FB
jADP sound	A<HC
jADP south	CAH;
jADP soviet	ABL=
jADP spending	HEP9
jADP stake	HCP<
jADP states	H<LA
jADP such	CCH=L=
jADP that	FIH=K8
jADP things	HB
jADP this	FBH=
jADP today	HBL=
jADP top	ABH=
jADP touch	A=HC
jADP tragedy	HB
jADP trouble	A<HEL=
jADP turn	H<PB
jADP twitter	A<
jADP under	BBH=
jADP uni	HCL=P=
jADP uniform	HBL=
jADP welfare	HBP<
jADP western	AB
jADP what	F;KE
jADP which	KD
jADP wine	HBL=
jADP working	H<PB
jADV attractive	ACH<
jADV before	BBP=
jADV benefit	H<PB
jADV better	ACP;
jADV change	H:PD
jADV elected	A<PB
jADV end	H<PB
jADV excited	AAP<
jADV face	H<PC
jADV fucking	A;H=PF
jADV further	ACP=
jADV had	DBP<
jADV half	C<HB
jADV home	C=H:PG
jADV ill	ABP=
jADV like	B:N=PF
jADV likely	ACC;
jADV loud	A=CCH=
jADV move	H<PD
jADV part	H;PD
jADV profound	ACP;
jADV right	A<H:PG
jADV secure	ADP<
jADV shit	H;PC
jADV sound	A=H;PE
jADV support	H;PC
jADV sweet	AB
jADV than	A=BB
jADV though	A;ND
jADV tonight	A=HE
jADV true	ABH=
jADV use	H<LC
jADV want	A=PB
jADV way	C=HC
jADV well	CB
jADV work	H9PE
jADV working	A<PC
jADV worse	ABP=
jADV worth	AB
jAUX access	H:PD
jAUX accomplished	AHP6
jAUX address	HBP<
jAUX amazing	ABLBP:
jAUX balance	H=PC
jAUX become	H=PB
jAUX beginning	HCP;
jAUX better	AACDP9
jAUX born	A=PB
jAUX both	FB
jAUX business	HCL=
jAUX celebrated	A<PB
jAUX clean	ACP;
jAUX clear	AACBP;
jAUX close	AACAP;
jAUX come	H<PB
jAUX coming	A<PA
jAUX complete	ACP;
jAUX concerned	ACP;
jAUX confident	ACH=P=
jAUX confused	ADP:
jAUX dead	CBP=
jAUX double	ACCBP8
jAUX drawn	PB
jAUX enable	A<PC
jAUX face	H=PB
jAUX found	H=PB
jAUX fun	H;LAPB
jAUX further	CBP<
jAUX gonna	A=HB
jAUX grown	PB
jAUX had	A<D:PG
jAUX hard	LBP=
jAUX heard	A=H<PD
jAUX here	CC
jAUX hit	H=PB
jAUX home	A<C=H<PH
jAUX honest	ABH=
jAUX involved	ADP:
jAUX last	ABP<
jAUX like	A=BBHBP;
jAUX long	A<CC
jAUX low	ABP=
jAUX lower	ACP;
jAUX made	A<PB
jAUX married	AEP9
jAUX more	A=CB
jAUX open	ABP<
jAUX opening	L=PB
jAUX out	BBP=
jAUX part	C=H;PE
jAUX passed	A<PB
jAUX pleased	AFP8
jAUX president	HB
jAUX proud	ACH=
jAUX result	H=PB
jAUX right	A;C<H=PH
jAUX secure	ACP;
jAUX sent	A:PE
jAUX shocking	ADP:
jAUX shot	H;PD
jAUX show	H=PB
jAUX sold	A<PC
jAUX sound	A=H=PD
jAUX spent	A=PB
jAUX standing	H;PC
jAUX still	CC
jAUX stronger	AB
jAUX sure	ABP<
jAUX talk	H<PB
jAUX this	F7KG
jAUX time	H6PH
jAUX torn	PB
jAUX true	A=CB
jAUX trust	H=PC
jAUX use	H<PB
jAUX used	A<PB
jAUX whatever	C=FB
jAUX willing	AFP9
jAUX work	H9PF
jCCONJ abroad	CB
jCCONJ after	BB
jCCONJ allow	H<PC
jCCONJ border	HBP=
jCCONJ credit	HBP=
jCCONJ deliver	H=PB
jCCONJ democratic	ABL<
jCCONJ developing	A<PB
jCCONJ eliminate	H=PB
jCCONJ empower	H<PD
jCCONJ enforce	H;PD
jCCONJ ensuring	H=PB
jCCONJ fellow	HBP=
jCCONJ good	A=CC
jCCONJ grow	H;PD
jCCONJ growing	A=PB
jCCONJ high	AB
jCCONJ hope	H<PB
jCCONJ improve	PB
jCCONJ increasing	A=PB
jCCONJ individual	LB
jCCONJ invest	H=PC
jCCONJ justice	HBL=
jCCONJ less	A=CC
jCCONJ local	ABH=
jCCONJ lt	HB
jCCONJ make	H<PB
jCCONJ medicine	H<LB
jCCONJ military	ABH=
jCCONJ move	HDP:
jCCONJ open	ABP<
jCCONJ other	ABL=
jCCONJ prevent	A=H<PD
jCCONJ promote	A=PB
jCCONJ provide	H=PB
jCCONJ reach	PB
jCCONJ reading	HBP=
jCCONJ replace	H<PB
jCCONJ right	C=HEP<
jCCONJ sacrifice	HBP=
jCCONJ secure	ABP<
jCCONJ show	HB
jCCONJ small	ADH=
jCCONJ south	C<LB
jCCONJ state	HB
jCCONJ strengthen	C<PD
jCCONJ then	CBP<
jCCONJ thereby	CB
jCCONJ tomorrow	C=HCP=
jCCONJ tonight	C=HB
jCCONJ training	LBP;
jCCONJ trust	HCP=
jCCONJ universities	H<LB
jCCONJ water	H<LC
jCCONJ what	F=KB
jCCONJ working	A=PB
jDET 11th	ACK=
jDET 20th	ABK=
jDET 21st	AC
jDET 21st-century	A=HEI=L=
jDET 65th	KB
jDET about	CAH<
jDET absolute	ABH=
jDET across	BB
jDET act	HEL=P=
jDET administration	H=LB
jDET affordable	A<LB
jDET age	H;LC
jDET aging	AAHBP;
jDET agree	H:PD
jDET all-time	HB
jDET american	A;LD
jDET animal	A<HC
jDET average	ACH;
jDET back	CCH<
jDET background	C=HB
jDET band	HFL;
jDET beautiful	A=LB
jDET beginning	HDP:
jDET best	A=HBL=
jDET better	A=CEH<
jDET bipartisan	ACH<
jDET blame	A=HEL=P=
jDET bottom	ACL=
jDET brady	A=LB
jDET broader	ACH;
jDET canal	A<HCL=
jDET capitol	H<LB
jDET causes	HCP<
jDET central	ACL<
jDET chamber	LEP<
jDET chance	AEH:
jDET child	HDL;
jDET close	ACH;
jDET coming	AEP;
jDET commission	H;LC
jDET communist	AEH9
jDET community	H=LB
jDET compassionate	ABH<
jDET conference	H<LC
jDET congress	H:LE
jDET constitution	H:LD
jDET constitutional	A<LB
jDET contest	A:HD
jDET continent	A9HE
jDET continued	ABP=
jDET convention	H<LB
jDET crime	A=HB
jDET criminal	ABL=
jDET cure	A=HDL=
jDET current	ABH=
jDET dead	A<HC
jDET decent	CBH;
jDET deep	CBH=
jDET defining	A:HE
jDET democratic	ACL=
jDET department	H;LC
jDET departments	H<LB
jDET developing	ADH=P<
jDET disabled	A=HC
jDET dollar	A=HB
jDET east	ABH=
jDET elderly	A=C<HE
jDET end	HCL<
jDET enduring	AEH<P<
jDET entire	ADH;
jDET environment	HBL=
jDET equal	A<LB
jDET evening	HDP<
jDET failed	A<PC
jDET failing	AEH<P<
jDET fallen	H<PB
jDET far	CBL<
jDET fastest	ABH=
jDET fellow	H<LC
jDET field	A=HB
jDET fight	A=HC
jDET first	AECBH:L:
jDET fiscal	A<H=LD
jDET floor	A=HB
jDET flow	HDL<
jDET follow	A=H:PF
jDET following	ADP;
jDET food	H<LB
jDET former	ACH=L=
jDET french	AFL9
jDET front	ACL=
jDET frontier	A<HB
jDET fuck	HCL<
jDET future	HBP=
jDET given	HCP<
jDET goal	A=HB
jDET great	AAH<
jDET gross	ACC=
jDET growing	AIH<P8
jDET half	ADH;
jDET hard	ABL=
jDET hard-working	H=PB
jDET hardest	A;CD
jDET heavy	A=CB
jDET help	HBP<
jDET hemisphere	HCK=
jDET highest	ACH=
jDET historic	ACH<
jDET home	AHH9L=
jDET hope	HFP9
jDET hospital	A;HC
jDET housing	A;LB
jDET hundred	A<H=IE
jDET hungry	ACH;
jDET ideal	ABH<
jDET inaugural	A<LB
jDET increased	AEP9
jDET incredible	ACH<
jDET interest	A;HC
jDET international	A=LB
jDET internet	H;LD
jDET interstate	H<LB
jDET key	ABH<
jDET know	HFP:
jDET knowledge	HBP=
jDET land	H=LB
jDET large	CBH=
jDET larger	AB
jDET last	A<CEL=
jDET late	CBH=L=
jDET latter	ADC<H=
jDET law	HB
jDET lead	C=HDP=
jDET leading	AFH<P;
jDET left	ADP;
jDET letter	A<HC
jDET light	H<LA
jDET little	CEH<L=
jDET living	HDP:
jDET local	A=HB
jDET longer	A;CHH;
jDET lot	HB
jDET lowest	CBH=
jDET main	ABH=L=
jDET major	ACH=
jDET making	HBP=
jDET mass	ACH:
jDET matter	HCP=
jDET meaning	HBP<
jDET means	HDL=P=
jDET members	H;LC
jDET middle	AFH6LA
jDET mighty	ABH=
jDET millennium	H=LB
jDET million	H<IB
jDET moon	HEL9
jDET more	A=CDH<
jDET morning	A;HC
jDET most	AAH;
jDET need	HJP6
jDET new	CAH;LB
jDET news	HBL=
jDET next	CEH;
jDET night	HBL=
jDET north	A;CCH=LA
jDET nuclear	A<LD
jDET one	H=IB
jDET only	A=CB
jDET opposite	ABH<
jDET order	H=LB
jDET organization	H<LB
jDET other	ADH<
jDET overwhelming	ABP=
jDET parent	A:HD
jDET past	HB
jDET pay	HDL=P<
jDET peacekeeper	A<LC
jDET people	HDL:
jDET person	HBL=
jDET plan	HBL<
jDET playing	A=HCP=
jDET poor	A<HEL=
jDET poorest	ABH=
jDET post	A=HB
jDET power	HBL=
jDET preexisting	ACH;
jDET present	ABH<
jDET president	A=HFL:
jDET press	HBL=
jDET progress	H=PC
jDET proper	H=LB
jDET public	ABL=
jDET quality	ADH;
jDET quarter	A;HC
jDET raise	HBP=
jDET rare	ABH;
jDET reading	A=H:LF
jDET recent	ABH=
jDET regular	ABH=
jDET remaining	AAH<
jDET republic	A<HA
jDET rest	A;HD
jDET right	AJC;H:
jDET ring	A=H=LC
jDET rising	ACHBP9
jDET run	HBP=
jDET sacred	AB
jDET safe	A<H=LD
jDET safer	ABH<
jDET same	AEH=
jDET saturday	H=LB
jDET say	HEP:
jDET second	AACBH<
jDET secret	ACH<
jDET secretary	H;LC
jDET secure	ABH<
jDET security	A=HCL=
jDET senate	A=H<LD
jDET sets	HBP=
jDET shared	ACP;
jDET shit	HBL<
jDET side	ABH=
jDET sides	HBP<
jDET simple	ACH;
jDET single	ADH;
jDET small	CBH;LB
jDET smarter	ABH=
jDET sound	AEH;P=
jDET south	CCH;LA
jDET soviet	ABL=
jDET soviets	H=LB
jDET spring	HBL=
jDET standard	AAH;
jDET start	HCL<
jDET starting	ABH=
jDET state	A<HA
jDET states	LBP=
jDET stock	AHH8
jDET stronger	ABL=
jDET struggle	A=HB
jDET summer	HBL=
jDET sun	HBL<
jDET sustained	ABP<
jDET swift	ABH<
jDET system	HBL=
jDET table	A<HB
jDET targets	HBL<
jDET test	A<HC
jDET third	CAH<LB
jDET thought	HB
jDET thousand	IB
jDET threat	HB
jDET time	HB
jDET top	ABH<
jDET tough	ABH=
jDET truth	HBL<
jDET tv	H=LB
jDET ultimate	ABH<
jDET unborn	ABH<
jDET union	H<LB
jDET united	A<LFP;
jDET vast	ABH=
jDET vice	H;LC
jDET virgin	AAH;LA
jDET voting	A<LB
jDET weekend	H=LB
jDET welfare	A<HB
jDET well-being	DDH=P<
jDET while	HDN;
jDET whole	AACBH;
jDET will	D9HF
jDET win	A=HC
jDET wonder	A;HC
jDET wonderful	ABL=
jDET work	LBP=
jDET worker	A=HDL<
jDET working	AFH=P:
jDET world	AFL;
jDET young	ABH<
jNOUN 's	JB
jNOUN abroad	CCH<
jNOUN access	HB
jNOUN accounts	LBP=
jNOUN after	BBC=
jNOUN ago	CCH=
jNOUN ahead	CCH<
jNOUN alive	AB
jNOUN alone	CC
jNOUN around	BDP=
jNOUN aside	CB
jNOUN attacks	HBP<
jNOUN below	BB
jNOUN bill	HCL=
jNOUN bless	A=PC
jNOUN break	H:PD
jNOUN breaks	HBP=
jNOUN brings	H;L=PE
jNOUN burden	HB
jNOUN business	H;LC
jNOUN but	EB
jNOUN calls	H=PB
jNOUN came	H<PB
jNOUN camp	HBL=
jNOUN care	HBP=
jNOUN cause	H=PB
jNOUN center	LBP=
jNOUN centers	HCL=P=
jNOUN claims	HB
jNOUN clear	C=LB
jNOUN come	H:PD
jNOUN comes	H;PC
jNOUN coming	H;PD
jNOUN continues	H;PC
jNOUN costs	HBP<
jNOUN coverage	HBP=
jNOUN cut	H=PB
jNOUN cuts	HBP=
jNOUN de	QB
jNOUN demand	HCP<
jNOUN demands	HCP;
jNOUN depends	H=PC
jNOUN deserve	H=PB
jNOUN earlier	A=CB
jNOUN fails	H<PC
jNOUN faster	CBH=
jNOUN first	AAH;
jNOUN force	HALAP<
jNOUN found	H=PC
jNOUN funds	HBP<
jNOUN gains	HBP=
jNOUN game	HBP=
jNOUN get	H<PB
jNOUN gets	H<PB
jNOUN go	H=PB
jNOUN goes	H<PB
jNOUN graduates	HBP=
jNOUN grew	A<PC
jNOUN haha	GBH=
jNOUN has	DB
jNOUN hit	L=PB
jNOUN home	HAP<
jNOUN increases	HBP<
jNOUN initiative	A=LB
jNOUN investment	A=HB
jNOUN involved	ADP:
jNOUN know	H<PB
jNOUN laid	PB
jNOUN later	A=CEH<
jNOUN league	HB
jNOUN leave	H<PB
jNOUN left	H=PB
jNOUN like	BCNBP<
jNOUN lives	HCP;
jNOUN long	ABL=
jNOUN means	H<PC
jNOUN measures	HCP;
jNOUN meeting	HBP<
jNOUN na	H=JB
jNOUN need	H=PB
jNOUN nuclear	AB
jNOUN on	BB
jNOUN online	ABH=
jNOUN open	ABH=
jNOUN ought	DB
jNOUN out	BCC=
jNOUN over	BB
jNOUN overseas	AFH;
jNOUN past	ACH=
jNOUN permanent	ACH=
jNOUN plan	LBP=
jNOUN planning	LDP;
jNOUN policing	H:PD
jNOUN programs	HBP=
jNOUN project	HBP=
jNOUN projects	HCP;
jNOUN proposal	A<HB
jNOUN rate	HDP<
jNOUN rates	HBP<
jNOUN reflects	H=PB
jNOUN reform	HBLAP;
jNOUN relief	LBP=
jNOUN remains	H<PC
jNOUN represents	H;PC
jNOUN requests	HCP;
jNOUN require	PB
jNOUN reserve	HDP<
jNOUN rests	H=PB
jNOUN revenues	HCP;
jNOUN right	A=HEP=
jNOUN rising	H<PA
jNOUN run	H=PB
jNOUN savings	HBP=
jNOUN say	H<PC
jNOUN shot	HBP=
jNOUN show	HCP=
jNOUN shows	H;PC
jNOUN since	H<NB
jNOUN sites	HCP;
jNOUN soon	CBH<
jNOUN sounds	H=PB
jNOUN spending	HEP:
jNOUN standards	HB
jNOUN stands	H:PD
jNOUN starts	H<PC
jNOUN states	HAP<
jNOUN strikes	HBP<
jNOUN stronger	AB
jNOUN structure	A=HB
jNOUN supply	C=HC
jNOUN takes	H<PB
jNOUN that	H=KFN<
jNOUN there	C=KB
jNOUN threat	LBP=
jNOUN through	BB
jNOUN till	BCC=H=
jNOUN to	BBH<JBL=
jNOUN today	CBH=
jNOUN trafficking	HBP<
jNOUN training	HBP<
jNOUN transfer	H=PB
jNOUN tweet	HBP=
jNOUN under	BBH=
jNOUN until	BCH=
jNOUN want	H=PB
jNOUN water	C=HB
jNOUN went	H;PC
jNOUN which	KB
jNOUN while	H=NC
jNOUN work	HBP<
jNOUN works	H<PB
jNOUN y	H<KD
jNUM billion	H<IDL=
jNUM consecutive	CBH=
jNUM direction	H;LC
jNUM million	H=IB
jNUM more	ADC=
jNUM nation	I=LB
jNUM new	H<LC
jNUM percent	A:HHL<
jNUM points	H<LB
jNUM square	ABH=
jNUM states	H<LB
jNUM working	A=HFP:
jPART about	BBC=
jPART all	FBP<
jPART balance	H<PB
jPART better	PB
jPART care	H;PC
jPART celebrate	H<PB
jPART clean	A;PD
jPART complete	A<PB
jPART deal	H=PB
jPART do	H<L=PE
jPART fall	PB
jPART fight	H;PC
jPART first	CCH=
jPART fund	H=PB
jPART further	A:CBPA
jPART future	ABH<
jPART going	H<PC
jPART hope	H=PB
jPART increase	H;PC
jPART just	CBP=
jPART last	A;PC
jPART lead	H<PB
jPART leadership	HBP=
jPART like	B;C=HBPB
jPART love	H=PB
jPART lower	A=PB
jPART open	A=PB
jPART read	HBP=
jPART reform	H<PB
jPART rely	C=PB
jPART respect	H<PB
jPART review	H=PB
jPART right	C=HD
jPART sacrifice	H<PB
jPART secure	A:PE
jPART sleep	H<PC
jPART south	CB
jPART speed	HBP=
jPART sure	A=CB
jPART sustain	H=PB
jPART that	CEK8
jPART time	A=HCL=
jPART vote	H=PB
jPART what	F<KD
jPART work	H;LAPB
jPART working	H<PA
jPRON 's	JBP=
jPRON administration	H<LB
jPRON all	FCP=
jPRON allies	HBP<
jPRON anniversary	A<HC
jPRON apart	CBH<
jPRON armed	LB
jPRON beloved	ACP;
jPRON best	H;PA
jPRON better	C;PE
jPRON call	PB
jPRON cannot	DBP=
jPRON cause	H=PB
jPRON clear	A<PC
jPRON common	ABH=
jPRON continued	A;PC
jPRON do	DBP<
jPRON does	DB
jPRON dont	DBP<
jPRON easier	ABP=
jPRON else	CCH<
jPRON face	H<LA
jPRON favorite	ABH=
jPRON feel	H<PB
jPRON fellow	HEL<P=
jPRON first	AACCH:
jPRON former	ABH=
jPRON founders	H9LE
jPRON founding	HCP;
jPRON fourth	CCH=
jPRON friends	LAP<
jPRON full	A=CB
jPRON future	ADH:
jPRON gather	PB
jPRON goals	H;LC
jPRON grasp	H=PB
jPRON gross	ABH=
jPRON growing	A;H=PE
jPRON guys	HBP=
jPRON had	DCP;
jPRON have	DDP;
jPRON head	A=H=LB
jPRON heads	H9PE
jPRON high	A=CB
jPRON hopes	H;PC
jPRON know	PC
jPRON land	HBL=
jPRON last	A9PF
jPRON like	H<PC
jPRON little	AEC=H=L=
jPRON living	H;PC
jPRON lot	H=PB
jPRON love	H9LDPA
jPRON loved	A;PC
jPRON lowest	AB
jPRON means	H;PD
jPRON military	ABH<
jPRON nation	H:LD
jPRON need	H<PC
jPRON needs	H<PB
jPRON next	A=CB
jPRON ought	DDP:
jPRON own	ACH;
jPRON part	A=HCP=
jPRON pay	H<PB
jPRON phone	HBL=
jPRON please	GB
jPRON promises	H<PB
jPRON reach	H=PC
jPRON repeat	HBP<
jPRON request	A=C=HB
jPRON respect	HBP<
jPRON right	C=H<PE
jPRON run	H<PB
jPRON safer	ABP=
jPRON say	H;PC
jPRON second	CBH=
jPRON secretary	A=LB
jPRON social	A=H=LB
jPRON stand	H<PB
jPRON state	H<LC
jPRON still	CBD=
jPRON tax	H<LB
jPRON thinks	H=PB
jPRON third	CB
jPRON time	A=HCL=
jPRON tonight	HEP;
jPRON turn	H=PB
jPRON union	H<LB
jPRON username	HBP=
jPRON wanna	HCP=
jPRON whole	ABH=
jPRON will	DBP=
jPROPN 's	JB
jPROPN _	LCQ=
jPROPN act	H;L=PF
jPROPN agreement	HDL:
jPROPN alike	CCH=
jPROPN and	ECL;
jPROPN bill	HB
jPROPN bless	PB
jPROPN city	HFL8
jPROPN college	H<LB
jPROPN continues	H=PB
jPROPN day	HDL:
jPROPN de	H=LGQ:
jPROPN development	LBP=
jPROPN dole	L<PB
jPROPN dream	H=LB
jPROPN east	LC
jPROPN express	H=PB
jPROPN forces	LCP<
jPROPN freedom	HCL;
jPROPN fund	H<LB
jPROPN get	H=PB
jPROPN grant	H<L=PE
jPROPN hall	H=LB
jPROPN has	DBH=
jPROPN hills	LBP=
jPROPN home	HC
jPROPN hospital	HCL;
jPROPN jobs	H<LB
jPROPN king	LCP<
jPROPN leader	HCL<
jPROPN leave	L<PA
jPROPN lie	L<PB
jPROPN like	BAP<
jPROPN love	HCP=
jPROPN market	HCL;
jPROPN music	H=LB
jPROPN needs	L=PB
jPROPN new	LB
jPROPN ocean	HEL9
jPROPN office	HEL<
jPROPN park	HGL9P=
jPROPN planning	LAP<
jPROPN president	HC
jPROPN press	LAP<
jPROPN reserve	H=LBP=
jPROPN resources	H<LB
jPROPN review	HBL=
jPROPN river	HHL9P=
jPROPN ross	HBL=
jPROPN school	HFL:
jPROPN season	HBL<
jPROPN security	H;LC
jPROPN senate	LBP=
jPROPN set	H=PB
jPROPN sounds	L=PB
jPROPN start	L<PB
jPROPN states	H=LC
jPROPN street	LBP<
jPROPN sunday	H=LB
jPROPN than	BBL=
jPROPN thanks	HCL=
jPROPN that	KB
jPROPN this	FEK:
jPROPN tonight	HAL<
jPROPN transfer	H<PB
jPROPN v	HBL=
jPROPN wants	H<PC
jPROPN which	F=HC
jPROPN will	DBH=
jPROPN work	HCP<
jPROPN works	H<PC
jPROPN wrote	H=PB
jPROPN y	KBL<
jPROPN year	HC
jPUNCT about	B=CB
jPUNCT african	ACL;
jPUNCT along	A=BC
jPUNCT amazing	ADL<
jPUNCT applause	HALBP<Q=
jPUNCT as	L;NE
jPUNCT best	ACC=P=
jPUNCT better	C=LB
jPUNCT bill	H;LD
jPUNCT born	A<PC
jPUNCT but	EBL=
jPUNCT c	HBL<
jPUNCT change	HAP<
jPUNCT check	LCP=
jPUNCT clean	CBP=
jPUNCT com	HCL<
jPUNCT come	H=L=PC
jPUNCT distinguished	H=PB
jPUNCT faith	HBL=
jPUNCT find	PB
jPUNCT first	C:HF
jPUNCT gi	HBL=
jPUNCT go	DB
jPUNCT good	C=LC
jPUNCT great	LB
jPUNCT honored	HDP;
jPUNCT hope	L=PB
jPUNCT i	KB
jPUNCT including	A=H9PG
jPUNCT increase	G=HDP=
jPUNCT indeed	CCH=
jPUNCT last	AEC=L=
jPUNCT let	L=PB
jPUNCT lets	H=L=PB
jPUNCT life	HBL<
jPUNCT like	BAP<
jPUNCT looking	H=L=PC
jPUNCT love	HEL=P;
jPUNCT many	ACL<
jPUNCT meeting	HFP9
jPUNCT miss	L=PB
jPUNCT modern	AB
jPUNCT more	ABL<
jPUNCT most	ACL=
jPUNCT mt	H:LD
jPUNCT much	A=LB
jPUNCT new	C=HFL;
jPUNCT next	ACL<
jPUNCT nice	LB
jPUNCT night	HBL<
jPUNCT none	C<HBI=LA
jPUNCT oh	GBL<
jPUNCT p	HB
jPUNCT part	HBP<
jPUNCT particularly	A<CB
jPUNCT pass	H=PB
jPUNCT please	GCH=
jPUNCT promote	A=PB
jPUNCT rain	HEL;P=
jPUNCT reduce	PB
jPUNCT regardless	A=CB
jPUNCT respect	HBP=
jPUNCT right	CBHBL<P<
jPUNCT s	HCP=
jPUNCT save	PB
jPUNCT second	A=LB
jPUNCT sometimes	CCL=
jPUNCT sorry	AFL:
jPUNCT southbound	ACH=
jPUNCT stay	L<PB
jPUNCT stop	H=L=PB
jPUNCT strengthen	PB
jPUNCT such	AEL;
jPUNCT support	HB
jPUNCT thanks	HEL<P=
jPUNCT then	CC
jPUNCT time	LBP=
jPUNCT today	C=HDL<
jPUNCT tonight	C<H=LE
jPUNCT training	HAP;
jPUNCT tweet	HBLBP:
jPUNCT welfare	H<LB
jPUNCT well	CBL=
jPUNCT which	KBN=
jPUNCT while	H=NB
jPUNCT work	HCL=P=
jPUNCT yeah	GBL=
jPUNCT yes	GBH=
jSCONJ right	C<HB
jSCONJ working	A<H=PD
jSYM _	L;QC
jSYM independent	A=H<LD
jVERB about	BDC;
jVERB advanced	ABP<
jVERB anew	A=CB
jVERB another	A=FD
jVERB around	BBH=
jVERB aside	B=CDH=
jVERB away	A=CB
jVERB behind	BBL=
jVERB birth	C=HB
jVERB bring	A=PB
jVERB business	HB
jVERB care	HB
jVERB certain	ABH=
jVERB chemical	A;HC
jVERB clear	ABC=
jVERB come	H<PC
jVERB commonsense	ABH<
jVERB continued	ADP:
jVERB control	HBP=
jVERB dear	CCH=
jVERB developing	AFP8
jVERB down	BBH=
jVERB early	ADC:
jVERB effect	A<HB
jVERB equal	ABH=
jVERB fighting	ACH<
jVERB firm	A=CFH<
jVERB following	ABH=
jVERB forth	A=CC
jVERB forward	A=CDH=
jVERB free	ABH=
jVERB funding	HDP;
jVERB greater	AB
jVERB ground	HB
jVERB guests	HB
jVERB happy	A;LC
jVERB hard	ACC<
jVERB her	A=H=KD
jVERB higher	ABH=
jVERB his	F=KC
jVERB historic	H<LC
jVERB hold	A=H=PC
jVERB home	A=COH6P<
jVERB hope	H<PC
jVERB inside	BB
jVERB less	ABC=
jVERB like	BB
jVERB live	ABP=
jVERB low-income	HC
jVERB making	PB
jVERB mandatory	ABH<
jVERB medicare	H<LB
jVERB medicine	A=HC
jVERB members	H:LD
jVERB needed	ADP:
jVERB new	ABH<
jVERB off	BBH=
jVERB online	ABH<
jVERB other	ACC=
jVERB out	B=CEH<
jVERB over	BB
jVERB part	CDH;
jVERB past	AB
jVERB paying	ABP<
jVERB president	HBL=
jVERB ready	AB
jVERB reform	HCP=
jVERB results	HBP=
jVERB rid	A<H=PE
jVERB right	A=CIH:P<
jVERB round	A<CFH;
jVERB sick	ACL=
jVERB sight	A=C=HB
jVERB so	CB
jVERB some	C<FC
jVERB soon	CB
jVERB sound	C=HCP=
jVERB special	AB
jVERB spending	HEP:
jVERB spreading	H;PC
jVERB stronger	ACH<
jVERB sure	ABB=CBH;
jVERB that	F9NJ
jVERB there	C<KC
jVERB this	FB
jVERB through	BB
jVERB today	CFH6LA
jVERB together	A<CC
jVERB tomorrow	CIH8
jVERB tonight	CLH2
jVERB tough	AB
jVERB up	BB
jVERB way	CFH8
jVERB welfare	HB
jVERB what	FCN:
jVERB working	AEH<P<
jVERB worse	CB
jVERB you	H=KB
j^ according	H<PB
j^ after	BCL=
j^ along	BBP=
j^ american	AIL7
j^ bobick	LC
j^ breaking	H=PB
j^ citrone	H<LC
j^ federal	AFL8
j^ feel	H=PB
j^ first	A5C;HM
j^ flat	ABH=
j^ for	BBN=
j^ former	LB
j^ fourth	ABC=
j^ fuck	HBL=
j^ go	L=PB
j^ god	HFL9
j^ good	ACL<
j^ great	AB
j^ hate	PB
j^ health	H<LB
j^ history	HBL=
j^ home	A<HDP=
j^ im	HDL<
j^ imagine	H<PE
j^ last	AC
j^ later	CB
j^ let	L=PC
j^ look	H=PC
j^ loving	ABP;
j^ many	AB
j^ members	HFL8
j^ milepost	H<LC
j^ morning	HBP<
j^ most	ADC<
j^ much	AEC=L<
j^ new	A;HIL:
j^ next	A=CB
j^ none	HBL=
j^ omg	HBL<
j^ reading	HDL=P<
j^ real	ABL=
j^ right	CLH6L=P=
j^ rt	H=L;PF
j^ ryan	HDL;
j^ second	AEH=L=
j^ some	FBL=
j^ starting	A=PB
j^ thank	H=PB
j^ that	F6KMN:
j^ the	FCL=
j^ think	L=PC
j^ third	ADC=L<
j^ this	FAKAL<
j^ though	NB
j^ to	B7JI
j^ today	C=HC
j^ together	CB
j^ tomorrow	HB
j^ tonight	C9HF
j^ watching	L=PB
j^ what	FEK:
j^ while	NC
j^ why	CB
j^ wind	HB
j^ wish	PB
j^ yet	CCH=
kADJ XX	LCP=
kADJ Xx	C=H=LC
kADJ Xx-	H<LB
kADJ c	HEP<
kADJ tXx	FAHEP<
kADJ tXx-	BAH;LAPA
kADJ x	DAF=HEL;P<
kADJ x-	AAH8KAL=PD
kADP 9	H=IDO=
kADP 9x	IBK=LA
kADP XX	A=H;KCLAO=
kADP Xx	A;DAH=I=LBQC
kADP Xx-	ACHAL=P=
kADP c	HAI=J;KALBN<
kADP tXX	A=H<KBLA
kADP tXx	I=JALB
kADP tXx-	AAF=HBO=QB
kADP tx	HBP<
kADP x	B<DAFAHBI=L;PAQ=
kADP x-	BBC=D=HBIAJBK<N=
kADV XX	LB
kADV Xx	A=HBP=QA
kADV c	AAD=F=H=KAN=PB
kADV x	AACADAH<PB
kADV x-	HBK=P=
kAUX 9x	ABIA
kAUX XX	A;LA
kAUX Xx	AAD:HD
kAUX c	J=PD
kAUX c-	HB
kAUX tXx	AAB=H:K=PD
kAUX tXx-	L;
kAUX tx	H;PD
kAUX x	AAD=H:LAPD
kAUX x-	A;FCHAI=JALBP9
kCCONJ XX	KBLAP=
kCCONJ Xx	A=C=LAPB
kCCONJ Xx-	A=LDP=
kCCONJ c-	A<HAPB
kCCONJ tXX	LB
kCCONJ tXx-	AAL=P<
kDET 9x	A=F=KFO=
kDET XX	ADC<D=
kDET Xx	C;HAICLCP;
kDET Xx-	A9FBLA
kDET c	ACB<CAHAK=LAP9
kDET c-	A;BAH=PD
kDET tXx	ABHBP:
kDET tXx-	A:B=DBHAPD
kDET tx	AB
kDET x	ADBACBD=HCK=N<P:QA
kDET x-	BAC<DBEAI<L;PE
kINTJ tXx	C=HAL=PB
kINTJ x	A;BBCAJ=
kNOUN 9	OB
kNOUN 9x	BBK=L<PA
kNOUN XX	B<GAJBK;LB
kNOUN tXX	LB
kNOUN tXx	HBJ=
kNOUN x	C=E=F=HALC
kNOUN x-	FAH=J=LBNB
kNUM 9x	HBI=
kNUM Xx	BAP<
kNUM c	HAJ=NAP:QB
kNUM c-	ABH<L=
kNUM tXx	A=HALBP<
kNUM x	A=IAJALAP;
kNUM x-	B=F<IAPC
kPART 9x	A=KDL<
kPART XX	ABDBH=N=P=
kPART c	F<PD
kPART tXx	AAD=H;K=N=PD
kPART x	D9H<LBPF
kPART x-	A=CAHBP;
kPRON XX	C=DAH<LDP=
kPRON Xx	A=LDP=
kPRON c	DAHCL=PA
kPRON tXx	F=HCJ=PA
kPRON tXx-	AACAH=L<
kPRON x	C=HAJBK;L<PA
kPRON x-	B=CAEAF=H:KCL=PB
kPROPN 9x	AEK;
kPROPN XX	DAEAH7JBLB
kPROPN Xx	D=GAK=PC
kPROPN Xx-	C<LAPC
kPROPN _	LCQ=
kPROPN c	A;B=HALANAQA
kPROPN c-	ACP=
kPROPN tXX	HAK:LCP=
kPROPN tXx	A<F=KALB
kPROPN tx	B=HEP=
kPROPN x	DAHAI=KBL<NA
kPROPN x-	BACAP;
kPUNCT 9x	A=KBOA
kPUNCT XX	A;HFIAK<Q;
kPUNCT Xx	ABB;CCEAJAL<N=PCQ:
kPUNCT Xx-	BAIAP;
kPUNCT c	BADAH;K=LE
kPUNCT c-	H=LD
kPUNCT tXx	A=C=GAH<LE
kPUNCT tXx-	A=LB
kPUNCT x	GAI<J<LDM=
kPUNCT x-	F=HAK=PB
kSCONJ c	B=LB
kSCONJ x	FAJ=KBLAN=
kSYM 9x	AAH:IAK=LD
kSYM XX	CBHBK=L;PC
kSYM Xx	C<DBH8LC
kSYM _	L;QC
kSYM c	HALDP=Q=
kSYM tXX	PB
kSYM tXx	A=LD
kSYM tx	HCP=
kSYM x	GAHCKAN=P<
kVERB 9x	A=IBK<LA
kVERB Xx	A<I=LCQA
kVERB Xx-	AAH<PB
kVERB c	JAP<Q=
kVERB c-	HCP=
kVERB tXX	KBP=
kVERB tXx	CAJ;P=
kVERB tXx-	B=LB
kVERB x	CBL<P<
kVERB x-	AAB=LBPA
kX XX	FAHBL;
kX Xx	AAH<L=QA
kX c	QB
kX tXx	LDP=
kX x	BAC=LAP=QB
k^ ^XX	A;CALDO<PA
k^ ^Xx	C<HDI<K=LFM=O=
k^ ^Xx-	E=F=IAKAP<
k^ c	AAFBH<JBL<
k^ tXX	A=D=HDL9PD
k^ tXx	BBF=H=JAL<
k^ tXx-	LAP<
k^ x	ABB=L<
lADJ ack	H;PA
lADJ act	AB
lADJ ail	H<PA
lADJ ain	HB
lADJ air	A=HB
lADJ and	LAP<
lADJ ans	HCP=
lADJ ase	A=GBP=
lADJ ate	H=PC
lADJ ave	HCP<
lADJ ber	ADH;
lADJ cal	AFH:L=
lADJ can	LC
lADJ ced	A<PC
lADJ cus	HBP<
lADJ cut	HCP<
lADJ day	CBLA
lADJ ded	H=PB
lADJ der	A=B=CAHCP=
lADJ don	H<LC
lADJ eak	A=HB
lADJ eat	HBL<
lADJ eds	HDP;
lADJ eed	HCP<
lADJ eft	HBP=
lADJ elp	HCP;
lADJ els	H<PD
lADJ end	H=PB
lADJ ens	A=HB
lADJ ent	B=C=LBPA
lADJ ess	A<HAPA
lADJ est	A8HCLA
lADJ ets	H=PB
lADJ get	HDP:
lADJ ght	AACAD=H<
lADJ gic	ABH=
lADJ han	BCH<
lADJ hts	LB
lADJ ial	AAL<
lADJ ike	H<PB
lADJ ill	DBL=
lADJ ime	HB
lADJ ind	BBH<
lADJ ing	A<CAHDP<
lADJ ion	ACB=
lADJ irs	L=PC
lADJ ism	H=LC
lADJ ive	ACH;L<PC
lADJ lic	H<LA
lADJ lls	H=PB
lADJ lve	HBP=
lADJ ncy	ABH=
lADJ ner	A<HB
lADJ new	ABC=H;LA
lADJ nge	A=HB
lADJ ngs	PC
lADJ now	HAP<
lADJ old	ABH=
lADJ ong	H<LA
lADJ ons	HB
lADJ oor	ABH=
lADJ ope	HBP<
lADJ ord	HBP<
lADJ ore	C=HB
lADJ orm	HB
lADJ ort	HAP<
lADJ ory	AB
lADJ ost	A<HALCP=
lADJ ote	H<PA
lADJ our	H<KA
lADJ out	BBC=H=
lADJ pay	HBP<
lADJ ped	L=PB
lADJ red	A<H<PC
lADJ rth	AAH<
lADJ rty	ABH=
lADJ run	HCP<
lADJ sal	A=HB
lADJ ses	HB
lADJ son	ABL=
lADJ sts	H9L=PF
lADJ tal	ACH;
lADJ tan	ACH<
lADJ tax	HCL<
lADJ ted	A<CBPC
lADJ tes	L<PA
lADJ ual	ABH=
lADJ uct	HBP<
lADJ ugh	CAH;
lADJ und	BAHBP<
lADJ way	CB
lADP ace	HCL;
lADP ach	FBH9PB
lADP ack	ABH<
lADP act	A=HD
lADP ade	HB
lADP age	A=CB
lADP ail	ACH=L<PB
lADP ain	ABCAH=
lADP air	HCL;
lADP ake	HCP<
lADP alf	A=HC
lADP all	FDH=K=
lADP als	HCP<
lADP ans	ABP<
lADP ant	DAH;PB
lADP ard	C=L<PD
lADP are	HB
lADP ark	H<L=PD
lADP ary	ABH<
lADP ast	A<CEHAL=
lADP ate	ACC=
lADP ato	LB
lADP ats	LBP=
lADP ays	A=LB
lADP b	H=LB
lADP bed	A<HD
lADP ber	A=LC
lADP ble	HCL;
lADP ced	A<PC
lADP ces	HBP<
lADP dan	H=LB
lADP day	C=HB
lADP ddy	A=L=PD
lADP den	H=PC
lADP der	BAHBL<
lADP dom	HBL=
lADP ead	AAH9LA
lADP eal	A=CBH<
lADP ear	ABP=
lADP eat	HBP=
lADP ege	HCL=
lADP ent	L<PA
lADP ere	ACH=
lADP ern	ACH=P=
lADP ers	HBP;
lADP ese	A=LB
lADP ess	AFC=L;
lADP est	HBL=
lADP far	CBH=
lADP for	NC
lADP ger	HB
lADP gic	ABH=
lADP god	H<LB
lADP hat	FEH<K<
lADP hen	ADC<
lADP her	CAF=KB
lADP hes	HBL<
lADP hts	H<LB
lADP ian	A=HCL=
lADP ich	H=KD
lADP ick	ABP=
lADP ics	HB
lADP ide	A;BBCA
lADP ids	HCL<
lADP ied	A<L=PE
lADP ies	HBP<
lADP iet	ABL=
lADP ign	ABH<
lADP ike	AEH=P=
lADP ile	CBH;
lADP ime	A;LB
lADP ine	H=KCL=
lADP ing	A;CAKAL;PE
lADP ise	L=PC
lADP ish	ACL<
lADP isk	HDP=
lADP ist	HFL=P=
lADP ite	HBP=
lADP its	HBL=
lADP ity	HB
lADP ive	ABHBL9
lADP ken	A=H=PC
lADP lar	AEL<
lADP les	L=PB
lADP lid	ABL<
lADP lle	H<LB
lADP man	AEH=L<
lADP mon	ABL<
lADP nal	HAL<
lADP nch	A;HALB
lADP nds	HBP=
lADP ned	A=PB
lADP new	AACAL<
lADP nge	A<HC
lADP ngs	LBP=
lADP nts	HCP;
lADP oal	H;LAPA
lADP obs	HCL=
lADP ock	H=LB
lADP oil	HB
lADP ole	HBP=
lADP ome	A=C=FAHFP<
lADP one	IAKBP;
lADP ons	HBP=
lADP oor	H;PC
lADP ope	H:PD
lADP orm	HAL<
lADP orn	HDL=P=
lADP ors	HBL<
lADP ory	AAL<
lADP ose	HBLAP:
lADP ots	HBP=
lADP our	HB
lADP out	B;CGH=
lADP own	HBP=
lADP ral	ABH:LA
lADP ree	ACH;IAL=
lADP res	HBL=
lADP rks	H;PC
lADP rms	HCP=
lADP rst	ACH<
lADP rth	A=K<LDPB
lADP rty	HBL<
lADP sex	HB
lADP sky	AAHCL:
lADP son	LB
lADP tal	ABH;
lADP tch	ACH=L<
lADP tes	HAP<
lADP thy	C<HB
lADP tom	H<PA
lADP top	ABH=L=
lADP ual	AAL<PA
lADP uch	A=CCL<
lADP ues	H<PA
lADP uit	H<LB
lADP ull	A=CCH=
lADP ult	HBP=
lADP uni	HCL=P=
lADP urs	H<PA
lADP use	HBL;PA
lADP vel	HBP=
lADP ver	A=BBCAH=L=
lADP vor	A=HB
lADP zed	A<PB
lADV ace	H;PD
lADV ain	ABCBP;
lADV alf	C<HB
lADV all	A<H;PE
lADV are	CAH<PA
lADV ask	H<PB
lADV ast	A<CA
lADV ate	HCP<
lADV ats	P<
lADV ave	AAP<
lADV ble	ABP=
lADV ced	A;PC
lADV day	H<PB
lADV der	CBH<
lADV ead	A<HC
lADV eet	AB
lADV end	H<PB
lADV ent	AAP<
lADV ers	ABP=
lADV est	C<PB
lADV fit	H<PB
lADV ful	ABH=
lADV ght	A<C=HBPB
lADV gle	AAH;PC
lADV had	DBP<
lADV han	A=BB
lADV hed	HCP:
lADV hes	H<KB
lADV hit	H<PB
lADV hly	A<CB
lADV ice	H;PC
lADV ied	A=HB
lADV ies	HDP;
lADV ike	B:N=PG
lADV ill	AAD=HCP<
lADV ime	H=PB
lADV ine	H=LB
lADV ing	ADC=H=
lADV ion	PB
lADV ird	ACH=
lADV ish	H=LB
lADV ive	HBP;
lADV lar	A<HC
lADV les	HB
lADV med	AEP9
lADV mes	HBP=
lADV nce	H=L=NAPB
lADV ned	ADP;
lADV nge	H:PD
lADV ome	AAC=H;PC
lADV ons	HDL=P=
lADV oor	HBL=
lADV ore	BAH<
lADV ork	H:PE
lADV ort	H<PD
lADV ory	HB
lADV oud	CCP<
lADV ove	H;PC
lADV red	ABHAP:
lADV res	H<PD
lADV rth	AB
lADV rts	H;PC
lADV rue	ABH=
lADV sed	LBP<
lADV ses	HCP;
lADV son	H=PB
lADV sts	HBP=
lADV ted	A=HEP;
lADV ter	ADB=
lADV uch	C=H<PB
lADV uck	A=PB
lADV ugh	A=NBPA
lADV use	H<LB
lADV ved	A=PB
lADV ver	ABC;H=
lADV ves	H<PB
lADV why	CBH=
lADV zed	A<PB
lAUX ack	A=LB
lAUX ain	H<LB
lAUX air	AAH<LA
lAUX alk	H<PC
lAUX ans	H<PB
lAUX ant	ACP=
lAUX ard	A=H<LAPA
lAUX art	C=H;PE
lAUX ash	LBP=
lAUX awn	PB
lAUX ber	PB
lAUX ble	ABCAH<L=
lAUX bly	A=CB
lAUX ces	H;PC
lAUX day	A=HEP<
lAUX der	A;HBPB
lAUX dly	A=CC
lAUX ean	ADP;
lAUX ear	AAH<LAP=
lAUX ect	ACP=
lAUX eel	HDP:
lAUX ell	HB
lAUX end	AAHCP:
lAUX ent	ABDAH<P=
lAUX ept	A=BB
lAUX ere	A=CB
lAUX ers	HAP<
lAUX ess	ADH;L<PB
lAUX est	ABH<
lAUX ete	ACP=
lAUX ful	P<
lAUX fun	H;LAPB
lAUX ght	A<PE
lAUX had	A<D:PG
lAUX his	F7KH
lAUX hit	H=PB
lAUX hot	H;PD
lAUX how	H=PB
lAUX ian	A=HB
lAUX ick	AB
lAUX ide	H=PC
lAUX ier	AB
lAUX ies	HCP;
lAUX ike	A=BBHBP;
lAUX ill	CAH<PB
lAUX ily	A=CB
lAUX ime	H9PF
lAUX ing	B=H<LBPB
lAUX ish	ACP<
lAUX ity	HCL<
lAUX ive	HB
lAUX kin	HB
lAUX low	ACCAP:
lAUX med	A=PB
lAUX mit	H<PC
lAUX nge	H:PC
lAUX ngs	HEP:
lAUX nna	A=HB
lAUX nts	HBP<
lAUX nty	C=HB
lAUX oes	HEP;
lAUX ome	AAC=H:PC
lAUX ong	CCL=
lAUX ook	HCP;
lAUX ooo	C=HB
lAUX ore	A=CAH<PA
lAUX ork	H=PC
lAUX orn	ABH<PA
lAUX ose	CAP<
lAUX oss	LB
lAUX ost	A<PC
lAUX oth	FB
lAUX oud	ACH=
lAUX out	BAHAP;
lAUX ove	H<PC
lAUX own	PC
lAUX ped	ADH<P=
lAUX pen	ABP=
lAUX per	ABC=HBL=P<
lAUX red	H=LBPA
lAUX rly	A<CC
lAUX rue	A=CB
lAUX sed	LBP=
lAUX set	A=H=PB
lAUX tal	A;HD
lAUX ter	AACBH=P=
lAUX uce	HFP9
lAUX uch	CCP=
lAUX uck	H<PB
lAUX ued	A=PB
lAUX ult	H=PB
lAUX und	A<BAPA
lAUX ung	ABP=
lAUX unt	ACH=P=
lAUX ure	ACP=
lAUX use	H<PB
lAUX ust	C=H=PC
lAUX ute	ABHBP:
lAUX ved	A:PD
lAUX vel	H<PB
lAUX ver	A<FALBP=
lAUX wed	A<PB
lAUX wer	ABP=
lAUX xed	A;PC
lCCONJ ace	H=PB
lCCONJ ach	PB
lCCONJ ads	H;PC
lCCONJ aid	H<
lCCONJ ain	A<PC
lCCONJ all	ABC=HAP<
lCCONJ ank	AC
lCCONJ ans	LAP<
lCCONJ ant	ABH=
lCCONJ ast	ABH=
lCCONJ ate	A<B=PD
lCCONJ aud	A=H=PC
lCCONJ ave	H<PB
lCCONJ ble	H=PB
lCCONJ cal	A<HC
lCCONJ can	HB
lCCONJ den	L=PB
lCCONJ der	ACH=L=
lCCONJ dit	HBP=
lCCONJ dly	C;HD
lCCONJ ead	HB
lCCONJ eal	A<HB
lCCONJ ear	ABP;
lCCONJ eat	HBP=
lCCONJ eby	CB
lCCONJ eed	HBLBP9
lCCONJ eep	AAHAP;
lCCONJ ell	A=H;PE
lCCONJ ent	ACL<P=
lCCONJ ere	CB
lCCONJ ess	CALBP;
lCCONJ ete	HBP=
lCCONJ ged	LBP=
lCCONJ ges	HCL=
lCCONJ hed	A<KB
lCCONJ her	ACC<FDH<L=
lCCONJ how	HB
lCCONJ ica	H=LB
lCCONJ ice	C=HEP=
lCCONJ ide	AAH;PB
lCCONJ ied	HCP=
lCCONJ ies	HAP<
lCCONJ ife	ACH;
lCCONJ igh	AB
lCCONJ ign	ABL=
lCCONJ ike	BB
lCCONJ ill	H=PB
lCCONJ ily	C<HD
lCCONJ ine	A=CBK=
lCCONJ ing	CCP<
lCCONJ int	HB
lCCONJ ish	C=PB
lCCONJ ism	HBL=
lCCONJ ite	H<PB
lCCONJ ity	A=HCL=
lCCONJ ize	H=PB
lCCONJ led	ABP<
lCCONJ lt	HB
lCCONJ lty	ACL=
lCCONJ mon	HBL=
lCCONJ nes	LBP=
lCCONJ nic	A<LB
lCCONJ oad	CAL<PA
lCCONJ ock	HCP<
lCCONJ ons	ICL=
lCCONJ ood	CCL=P=
lCCONJ ope	H<PB
lCCONJ ore	HDP<
lCCONJ ork	HDL=P=
lCCONJ ort	HCP;
lCCONJ ote	HAP<
lCCONJ ove	HBP<
lCCONJ ped	A<
lCCONJ pen	ABP<
lCCONJ red	HAP<
lCCONJ ree	AAH<
lCCONJ rly	A<LA
lCCONJ rse	ABH<
lCCONJ sts	HBP=
lCCONJ tal	A<
lCCONJ tes	LCP<
lCCONJ tic	HAL<
lCCONJ ual	A=HBLA
lCCONJ uce	H=PB
lCCONJ ure	H;PA
lCCONJ ust	AAHAP<
lCCONJ uth	C<LB
lCCONJ ved	A<HCP=
lCCONJ ven	H=PB
lCCONJ ver	C=FAH;PB
lCCONJ wer	H<PB
lCCONJ yed	PB
lDET 0th	KAL<
lDET 1st	H=KD
lDET 1th	ACK=
lDET 4th	KB
lDET 5th	AEH=I=KAL=
lDET 6th	KB
lDET 9th	KBL=
lDET ace	HEL;P=
lDET ach	A=HDL=P=
lDET act	HDL=P=
lDET afe	A<H=LD
lDET ail	A<HALA
lDET ake	AAHEP8
lDET ale	A=HB
lDET alf	ADH;
lDET all	A:F=HCLB
lDET als	H=PB
lDET and	A<C=HCIAL=
lDET ans	LCP=
lDET ant	ACHCP:
lDET any	FB
lDET ard	B=HCL=
lDET are	ACP<
lDET art	C=HJL:P<
lDET ass	AAH=LBP=
lDET ast	CDH=L;
lDET ate	AACBP=
lDET ave	ABDAH=P=
lDET avy	A=CB
lDET ber	H:LE
lDET ble	A<C=LE
lDET cal	AAH;LB
lDET can	A<H;LF
lDET ced	ABP=
lDET ces	L=PB
lDET day	H9LE
lDET ded	ACL=P=
lDET der	A=H<IALA
lDET des	H:LAPA
lDET dge	HBP=
lDET dio	ABL=
lDET dle	AAH9PE
lDET ead	A<C;HH
lDET eak	ADH;
lDET eal	CAH<
lDET ean	A=H=LD
lDET ear	A:HCIB
lDET eas	A<CA
lDET eat	A=PB
lDET ect	ACP=
lDET edy	AEH;L=
lDET eed	A=HB
lDET eel	HDP<
lDET eep	CBH=
lDET eer	ADL<
lDET eet	HB
lDET eft	ACP;
lDET eld	C=L=PD
lDET elp	HBP<
lDET ely	ADC<
lDET ent	A<CBD=IB
lDET ern	A=HB
lDET ero	IBL<
lDET ers	H;PD
lDET ert	HB
lDET ess	L<PA
lDET est	AGCBH;L8
lDET ets	LC
lDET eve	H=PB
lDET ews	HBL=
lDET ext	A=CDL=
lDET far	CBL<
lDET fic	H<LA
lDET ger	CCH=L;
lDET get	A=HB
lDET ght	ACC=
lDET gin	AAH;LA
lDET gry	ACH;
lDET hip	AAH<
lDET hit	HAL<PA
lDET how	CC
lDET hty	ABH=
lDET ial	AAH;LA
lDET ian	H=LB
lDET ice	HB
lDET ick	A;CBHDL<
lDET ics	A=H;LD
lDET ide	HCL=P=
lDET ied	AGL<P;
lDET ies	H=PC
lDET igh	H;PB
lDET ike	B=PD
lDET ild	A=CAHBL=
lDET ile	ADN;
lDET ill	A=D9HKL=
lDET ily	AAH<
lDET ime	HDL;P=
lDET ing	ACC:DBHAL<
lDET ird	CAH<LB
lDET ire	AAL<
lDET irm	ADH;
lDET ise	ABC=HBP<
lDET ish	A;HEP<
lDET iss	H=PB
lDET ist	C=PB
lDET ite	ACL=
lDET its	H9PD
lDET ium	A<LB
lDET ive	ADH<LBP:
lDET jor	ACH=
lDET lan	HBL<
lDET lar	HBL=
lDET law	AB
lDET len	H<PB
lDET ler	A=HC
lDET let	HB
lDET lic	ABH=
lDET lks	HBP=
lDET lot	HB
lDET low	C=H9LBPD
lDET lth	H=LB
lDET man	A;LB
lDET med	HBL<
lDET mer	HBL=
lDET mpt	A=HB
lDET mum	ACH<
lDET nal	A=LB
lDET nce	ABL8PC
lDET nch	ADHAL9
lDET ncy	A;HALA
lDET nds	HDL<
lDET ner	A=CCHAL;
lDET net	H<LB
lDET new	CAH;LB
lDET ney	HCL<
lDET nly	A=CB
lDET nny	HBL=
lDET now	HFP:
lDET nse	ADH=L=
lDET nts	H<PB
lDET oal	A<HDL=
lDET obs	H;LC
lDET ock	AEH=L<
lDET off	BCH=
lDET oir	HBL=
lDET old	AEI=L<P=
lDET ole	CB
lDET oly	A<C=HBLA
lDET ome	ABHEL=P9
lDET ond	AACBH;
lDET one	A=IBL<PA
lDET ong	ABH=LA
lDET ony	AAH<
lDET ood	A<CALA
lDET oon	HGL8
lDET oor	A=HDL<
lDET oot	HDI=
lDET ope	HHP9
lDET ord	A=H=PD
lDET ore	CBH<
lDET ork	H<PB
lDET orn	ADH:
lDET ort	HAL<
lDET ose	FBHCK=L:
lDET ost	A<CBHAL=
lDET ots	ADH7LB
lDET oud	A=HC
lDET our	H=LBP=
lDET ous	AFH:L=
lDET out	BCCAL;
lDET ove	BB
lDET ows	A=L=PB
lDET pay	HDL=P<
lDET ped	A=PB
lDET per	ABC=H7LF
lDET ppy	AEH<L<
lDET ral	ABH<
lDET rce	ABH=
lDET rds	CBH=
lDET red	ICP<
lDET ree	A:HEL:PD
lDET rer	A<HC
lDET ret	ACH<
lDET rge	CBHAL=
lDET ric	A:HD
lDET rld	AFL;
lDET rly	C9HALB
lDET rms	H:LBPA
lDET rry	A=HC
lDET rse	AB
lDET rst	CDL:
lDET rth	A;CAIC
lDET run	HBP=
lDET say	HEP:
lDET son	HAL<
lDET sty	ABH<
lDET sun	HBL<
lDET tal	ABH<
lDET tas	H<LB
lDET tch	A:LC
lDET ted	H<LAPA
lDET tem	A=HCL=
lDET ten	C=H;PE
lDET thy	ACH;
lDET tic	A<HA
lDET tle	A<CDH<
lDET tol	H<LB
lDET tom	ABL=
lDET tre	ACH=
lDET tty	AACAH<
lDET tv	H=LB
lDET uck	HCL<
lDET ude	AAH=L=PC
lDET ued	ABP=
lDET ugh	A=HCL=
lDET uit	H=PB
lDET une	ACH<
lDET ung	ABH<
lDET ure	A8HBL:PG
lDET urn	HCP;
lDET ury	A<HDI=
lDET ust	A;LC
lDET ute	A:HALA
lDET uth	CCL<
lDET val	A<HC
lDET ved	ABH=
lDET ver	A=CDPB
lDET war	ACB=P=
lDET way	A=C=HC
lDET wed	ABP<
lDET win	A=HC
lDET yed	A;HD
lDET zen	H:PC
lDET zon	B=HB
lNOUN 's	JB
lNOUN ace	HCP=
lNOUN ack	ABB=HAP=
lNOUN ady	LB
lNOUN age	HBL=P=
lNOUN ago	CCH=
lNOUN air	ABH=
lNOUN ake	H<PB
lNOUN all	KAP<
lNOUN ams	LBP=
lNOUN aps	CDH<
lNOUN ard	BCCBP9
lNOUN are	DAHCP<
lNOUN ars	H=PB
lNOUN art	LB
lNOUN ase	HCP=
lNOUN ash	HBP=
lNOUN ast	ACL=P=
lNOUN ats	H;PC
lNOUN ave	H<PA
lNOUN but	EB
lNOUN cut	H=PB
lNOUN day	CBL=
lNOUN de	QB
lNOUN den	A<HCLAP=
lNOUN der	C<HA
lNOUN des	H<PB
lNOUN ead	AACBP=
lNOUN eal	H=PB
lNOUN ear	BAC<H=I=PD
lNOUN eas	AEB=L=
lNOUN eat	H=LC
lNOUN eds	H<PB
lNOUN eep	AAH=LBP=
lNOUN ess	A:LBPA
lNOUN est	A<CCLAP=
lNOUN ete	ABH<
lNOUN fer	A=H<PD
lNOUN fit	AAHAP<
lNOUN ful	ABH<
lNOUN ges	HCP<
lNOUN ght	ABDAH<L=P=
lNOUN gle	HB
lNOUN go	H=PB
lNOUN gue	HB
lNOUN hat	KC
lNOUN hed	AAH;
lNOUN her	ABCBH;PA
lNOUN hes	HB
lNOUN hot	HBP=
lNOUN how	HBP=
lNOUN ian	HB
lNOUN ide	ACCAH=L=
lNOUN ied	ACH=P=
lNOUN ief	ADH;LAP=
lNOUN ies	L=PD
lNOUN ike	BACBH=NBP:
lNOUN ile	NBPA
lNOUN ill	CAP<
lNOUN ils	L=PB
lNOUN ine	ACL=
lNOUN ins	PC
lNOUN ire	A=PD
lNOUN ise	HB
lNOUN ist	ABL=
lNOUN ive	A=CAH<KA
lNOUN ked	PB
lNOUN ken	A=H<LAPB
lNOUN key	A=HB
lNOUN lan	LBP=
lNOUN lds	H;PD
lNOUN lls	PB
lNOUN low	BBP<
lNOUN med	A=HCP=
lNOUN mit	HBL=
lNOUN na	H=JB
lNOUN nce	NBP=
lNOUN ncy	H<LB
lNOUN ned	A;H=PE
lNOUN net	AAH:LC
lNOUN ngs	HAL:PC
lNOUN nks	H=PB
lNOUN now	CAH<PA
lNOUN nts	H:PE
lNOUN oad	CBP=
lNOUN old	AB
lNOUN ole	H<PA
lNOUN on	BB
lNOUN ook	H:LAPB
lNOUN ool	ACH=
lNOUN oon	CBH=
lNOUN ope	H<PA
lNOUN orm	HBLAP<
lNOUN ort	HBP=
lNOUN ose	H=PB
lNOUN ost	A=HBP=
lNOUN out	C=H=PC
lNOUN ove	HBL=
lNOUN own	HBP=
lNOUN ped	AB
lNOUN ply	C=HC
lNOUN ran	H;LAPA
lNOUN rap	HBP=
lNOUN rce	HALAP<
lNOUN rch	HBP=
lNOUN red	HBP=
lNOUN rew	A<PC
lNOUN rit	H;LAPB
lNOUN rry	H:LAPA
lNOUN rse	HBP=
lNOUN rts	H=PC
lNOUN run	H=PB
lNOUN say	H<PC
lNOUN sts	L=PB
lNOUN tal	AAHAL<
lNOUN tch	H<PC
lNOUN tes	H<L<PE
lNOUN the	FBH=
lNOUN tic	A<HC
lNOUN tle	HB
lNOUN tly	CB
lNOUN to	BBH<JBL=
lNOUN tor	A=HB
lNOUN ude	H<PA
lNOUN ugh	BB
lNOUN ure	ABHBP;
lNOUN uth	HB
lNOUN ven	H<PB
lNOUN ver	A<
lNOUN vin	HBL=
lNOUN wer	LBP=
lNOUN y	H<KD
lNOUN yed	ACP<
lNOUN zed	HBP=
lNUM and	AAP;
lNUM are	ABH=
lNUM ary	A:HC
lNUM ded	A<HB
lNUM ent	HB
lNUM ght	HCP=
lNUM ine	A=LC
lNUM ing	A:HDLAP<
lNUM ion	H:IFL=
lNUM ive	CB
lNUM mer	ABH<
lNUM mes	HBL=
lNUM nds	H;LC
lNUM new	H;LB
lNUM ome	HDP:
lNUM ore	ABC=HBL<
lNUM ral	A<HALA
lNUM red	A<IAPB
lNUM sts	H=PB
lNUM tal	A;HALA
lNUM tes	H;LC
lNUM tic	ADH;
lPART ace	H=PC
lPART ack	H<PC
lPART ade	ABH;
lPART ain	A<LB
lPART and	H=PC
lPART ank	H=PB
lPART ard	A=CB
lPART are	H=PB
lPART art	ABP=
lPART ast	A;PC
lPART ate	H<PB
lPART cut	ABH=
lPART den	L=PB
lPART do	H<L=PE
lPART eam	H=PB
lPART ean	A;H=PE
lPART eat	H=PC
lPART ect	H=PB
lPART eek	H<LB
lPART een	ABP<
lPART eep	A=H<PE
lPART eet	H<PB
lPART ern	ACP<
lPART ers	HDP;
lPART ess	AAC=H<LB
lPART est	ADC=H:LA
lPART ete	A;HB
lPART ger	A=LCP=
lPART ght	A9C=HDPC
lPART gin	LAP<
lPART hat	CEF=K=
lPART her	A9CBHBPA
lPART hip	HBP=
lPART ike	B;C=HBPB
lPART ime	HBL=
lPART ink	H;PD
lPART ity	HBP=
lPART ive	ABP=
lPART ize	HCP<
lPART led	HBP=
lPART low	A<HB
lPART med	A;LAPA
lPART nce	HCL=
lPART ner	AD
lPART oin	H=PB
lPART one	H=IB
lPART ong	P<
lPART ook	HDL=P<
lPART ope	H=PB
lPART ord	H<PB
lPART ork	H;LAPB
lPART orm	H;PC
lPART ors	H=LBP=
lPART ory	P<
lPART ote	H=PC
lPART ous	CBP=
lPART out	BBC=
lPART ove	H:LAPC
lPART pen	A=PB
lPART per	A=HB
lPART rch	H;LD
lPART rly	ACH=P<
lPART rst	CCH<
lPART rve	HBP<
lPART ter	HAL;PC
lPART uck	H<LB
lPART ude	HBP=
lPART unt	H=PC
lPART upt	ABP<
lPART ure	CBH<
lPART urn	H<PB
lPART use	H=PB
lPART ust	A=CB
lPART uth	CAH=LB
lPART vel	HB
lPART ver	HBP<
lPART wer	A<H=PD
lPRON 's	JBP=
lPRON ace	H=LCP=
lPRON ach	PB
lPRON ads	H8PF
lPRON afe	AC
lPRON ake	A=PB
lPRON all	B=D=FBP=
lPRON als	H<LB
lPRON ank	HBP<
lPRON ans	H<PB
lPRON ant	A;HA
lPRON art	A=CBHAP<
lPRON ase	GBP=
lPRON asp	H=PB
lPRON ast	A<PE
lPRON ate	A=LB
lPRON ave	AADBP:
lPRON but	C=E=H<LF
lPRON ced	ABP<
lPRON cts	H;PC
lPRON day	AAC;HDP;
lPRON der	AB
lPRON dle	A<HDP=
lPRON dnt	LAP;
lPRON do	DBP<
lPRON ead	A<C=LBPA
lPRON ean	A=H=PB
lPRON ect	A<PB
lPRON eel	H<PB
lPRON ent	A=PB
lPRON est	ABH;L=PA
lPRON ets	HBP=
lPRON ext	A=CBHBP<
lPRON fer	ABP=
lPRON ght	C<DCHBL;
lPRON gly	AB
lPRON had	DCP;
lPRON hed	ACP;
lPRON hen	CC
lPRON her	EAF<HBLA
lPRON ice	HBL=
lPRON ick	H<PA
lPRON ide	LCP=
lPRON ief	A=HB
lPRON ies	H<
lPRON igh	A=CB
lPRON ike	H=PB
lPRON ill	CBH=
lPRON ime	ACCBH=L=P=
lPRON ind	HAP<
lPRON ine	PB
lPRON ion	A=H=LDP=
lPRON ior	AC
lPRON ird	CB
lPRON ire	AAH<
lPRON ish	AAH<L=PC
lPRON iss	H=PB
lPRON ist	H:PB
lPRON ite	AAC=H=PB
lPRON its	H<PB
lPRON ked	ABLBP9
lPRON kes	H<PB
lPRON les	H<LA
lPRON lly	HBP<
lPRON lot	H=PB
lPRON lse	CCH<
lPRON med	A=LB
lPRON nal	ABL=
lPRON nce	CB
lPRON ned	A=PB
lPRON nes	H:LD
lPRON new	CBH<
lPRON ney	H=LB
lPRON nge	A=H=L=PE
lPRON nks	H=PB
lPRON nna	HCP=
lPRON not	DBP=
lPRON now	PB
lPRON ody	AAH<
lPRON ond	CBH=
lPRON ont	DBP=
lPRON ore	A:PB
lPRON ort	PB
lPRON ose	PB
lPRON oss	AB
lPRON ove	H:LDPA
lPRON pay	H<PB
lPRON pes	H;PC
lPRON pid	ABH=
lPRON ppy	AAHAL<
lPRON red	AB
lPRON res	FB
lPRON row	C=HB
lPRON rry	H<PA
lPRON rst	ACCBH9
lPRON run	H;PD
lPRON san	A<HA
lPRON say	H;PC
lPRON ses	L=PB
lPRON sor	B=HB
lPRON tal	ABH=
lPRON tax	H<LB
lPRON ter	A=H<LBPC
lPRON tes	H<PC
lPRON tle	ABC=L=
lPRON tly	ABC=
lPRON ued	A;PC
lPRON ull	A=CB
lPRON ult	ABP=
lPRON und	A=PC
lPRON ung	HAP<
lPRON ust	AACAD=H<
lPRON ute	HBP=
lPRON uth	C=HDL=
lPRON uys	HBP=
lPRON ver	CB
lPRON ves	L;PD
lPRON wer	HB
lPRON won	PB
lPRON zed	ABP<
lPROPN 's	JB
lPROPN _	LCQ=
lPROPN act	H:PE
lPROPN ads	L<PC
lPROPN aha	HBL<
lPROPN aid	HALAP<
lPROPN ail	LAP;
lPROPN ain	HB
lPROPN ake	H<LC
lPROPN ale	LBP<
lPROPN ant	A=L=PD
lPROPN ard	HAP;
lPROPN ark	HFL<P<
lPROPN arm	H;PB
lPROPN art	H=PC
lPROPN ast	C=LBP=
lPROPN ave	D=PB
lPROPN ays	H<PA
lPROPN ber	HBL=
lPROPN bor	H;LC
lPROPN can	L<
lPROPN ces	HBLBP:
lPROPN cks	GB
lPROPN cts	HBP=
lPROPN dad	H=LB
lPROPN de	H=LGQ:
lPROPN ded	ADL=P<
lPROPN der	HC
lPROPN dom	HCL<
lPROPN don	H<PB
lPROPN ean	HDL8
lPROPN ear	BAHAL<
lPROPN eck	L;PE
lPROPN eds	H=L=PC
lPROPN eep	HBL;
lPROPN ege	H<LB
lPROPN eld	H<LB
lPROPN els	HB
lPROPN ent	LBP=
lPROPN ern	L=PB
lPROPN ers	H:PC
lPROPN ert	AAHAL=P<
lPROPN ess	PB
lPROPN est	HBL=P=
lPROPN ety	H<LB
lPROPN ews	H=LB
lPROPN ext	H<LA
lPROPN ges	H<PA
lPROPN ght	C=PB
lPROPN han	BBL=
lPROPN has	DBL=
lPROPN hat	KB
lPROPN her	A=LC
lPROPN hes	L<PB
lPROPN his	FDK:
lPROPN ica	HAL<
lPROPN ice	ABH<LCP=
lPROPN ich	F=HB
lPROPN ick	HBL:PB
lPROPN icy	H<LB
lPROPN iew	HBL=
lPROPN ike	CCH=P<
lPROPN ime	ABH<P=
lPROPN ine	ABP=
lPROPN ins	H;PB
lPROPN ire	LBP<
lPROPN ist	HB
lPROPN ity	H;LC
lPROPN kes	L<PB
lPROPN ket	HDL;
lPROPN led	A=PC
lPROPN les	H:IALC
lPROPN ley	H<LB
lPROPN lic	A=H=LC
lPROPN lie	L<PB
lPROPN lls	H<PC
lPROPN lly	C;PC
lPROPN low	LB
lPROPN mes	H=LB
lPROPN mic	A<LA
lPROPN nal	A;H=LD
lPROPN nce	LB
lPROPN nch	A=HBL<PB
lPROPN nds	H:PD
lPROPN new	H=LB
lPROPN obs	H<LB
lPROPN ohn	H=LB
lPROPN ole	L=PB
lPROPN ons	H;PD
lPROPN ool	G=HGL:
lPROPN ope	FDH=L=
lPROPN ork	HBP<
lPROPN orm	LCP=
lPROPN ort	LBP<
lPROPN ose	H=L;PE
lPROPN oss	HDL<P=
lPROPN ost	A=CAHBL<
lPROPN our	H=LB
lPROPN ove	HBP=
lPROPN per	A<HAPB
lPROPN rce	H=LB
lPROPN rch	HEL;
lPROPN ree	P<
lPROPN rge	L:PC
lPROPN rry	H<LCP=
lPROPN rse	A=HCL=
lPROPN rts	H=PC
lPROPN rve	H=LB
lPROPN ses	H;L=PD
lPROPN tal	ABHBL:
lPROPN ted	HAL;
lPROPN tel	H<LB
lPROPN tor	HBP=
lPROPN tre	L<QC
lPROPN tro	HBL<
lPROPN ude	H;LBPA
lPROPN und	LC
lPROPN ure	AAHCKBL=P9
lPROPN v	HBL=
lPROPN ved	ABL=
lPROPN ver	AAB=CAL<PB
lPROPN way	H=LB
lPROPN y	KBL<
lPUNCT age	L;PC
lPUNCT aid	PB
lPUNCT ail	HCL;
lPUNCT ain	CDHAL:
lPUNCT ake	PB
lPUNCT all	ACH<KBP;
lPUNCT ame	LC
lPUNCT ams	LB
lPUNCT ang	A=HBLAP=
lPUNCT ano	HB
lPUNCT ant	A:LC
lPUNCT any	ABL<
lPUNCT are	H;LC
lPUNCT as	L;NE
lPUNCT ase	L=PC
lPUNCT ast	ACC=H<LA
lPUNCT ate	H<
lPUNCT ats	FAHAP<
lPUNCT ays	CEL;
lPUNCT but	EBL=
lPUNCT c	HBL<
lPUNCT cky	A;LC
lPUNCT com	HCL<
lPUNCT day	C<HDL<
lPUNCT der	BAH<
lPUNCT des	H=PC
lPUNCT don	H=PB
lPUNCT eah	GBL=
lPUNCT eal	A:L=PG
lPUNCT ean	CBP=
lPUNCT ear	A=CCIAL:PA
lPUNCT eck	LCP<
lPUNCT eed	CCH=
lPUNCT een	H<LD
lPUNCT ehe	GCH<
lPUNCT ent	ABHAI=L<PA
lPUNCT ern	ACL<
lPUNCT ery	ABCEH=L;
lPUNCT ese	ABP=
lPUNCT ess	A;HDP=
lPUNCT ext	ACL<
lPUNCT ger	H<LA
lPUNCT get	L<PC
lPUNCT ght	CAP<
lPUNCT gi	HBL=
lPUNCT go	DB
lPUNCT hah	H<LA
lPUNCT ham	HBL<
lPUNCT hed	A<H=PC
lPUNCT hes	KC
lPUNCT hhh	HCL<
lPUNCT hts	HBP=
lPUNCT i	KB
lPUNCT ian	A<HA
lPUNCT ice	LC
lPUNCT ich	KBN=
lPUNCT ick	LBP=
lPUNCT ics	HBL<
lPUNCT ide	B<PB
lPUNCT ied	A:HBLA
lPUNCT ife	HBL<
lPUNCT ike	BCP;
lPUNCT ild	ABL=
lPUNCT ile	CAL<NA
lPUNCT ill	DAH9LD
lPUNCT ily	AAC<LA
lPUNCT ion	HCP<
lPUNCT iss	L=PB
lPUNCT ite	CBL=
lPUNCT ith	HBL=
lPUNCT lar	ABH;
lPUNCT lly	AAC=L<PC
lPUNCT lor	HCL=
lPUNCT low	HBL<
lPUNCT man	A=HDL<
lPUNCT med	ABP=
lPUNCT men	GCHAL;P=
lPUNCT mes	CCL<
lPUNCT mt	H:LD
lPUNCT nce	CBH<PA
lPUNCT nds	H;PC
lPUNCT ned	CEL=P:
lPUNCT new	A=C=HEL;PB
lPUNCT nge	LBP<
lPUNCT nic	ACH=L=
lPUNCT nit	HB
lPUNCT nks	HEL<P=
lPUNCT nor	HB
lPUNCT oh	GBL<
lPUNCT ole	HB
lPUNCT ome	C;HCPA
lPUNCT ond	A=LB
lPUNCT one	C<HAI=KA
lPUNCT ong	BB
lPUNCT ood	C<LC
lPUNCT ook	PB
lPUNCT ope	L=PB
lPUNCT ore	AABACAL;
lPUNCT ork	HBP=
lPUNCT orn	A<PC
lPUNCT ort	H=LDP=
lPUNCT ory	H<
lPUNCT ost	ACL;
lPUNCT ote	A=LB
lPUNCT ots	H=LBP=
lPUNCT our	IBL=
lPUNCT ove	HEL;P=
lPUNCT p	HB
lPUNCT pan	L=PB
lPUNCT per	H;PB
lPUNCT rce	HCL<
lPUNCT rds	HBL=
lPUNCT ree	H;LAQA
lPUNCT rgy	HCL;
lPUNCT ric	ABL=
lPUNCT rry	ADL;P=
lPUNCT rst	C:HE
lPUNCT s	HCP=
lPUNCT sed	AEL:
lPUNCT sic	HBL=
lPUNCT son	H=LB
lPUNCT sue	L<PB
lPUNCT tay	L<PB
lPUNCT tch	H=L=PC
lPUNCT ted	ABLAP<
lPUNCT ten	IBP=
lPUNCT tes	H;LAPA
lPUNCT tle	ABH;LBP=
lPUNCT top	B=HAPB
lPUNCT tor	H;PB
lPUNCT tre	HCQ=
lPUNCT ttp	HB
lPUNCT uce	H=PC
lPUNCT uch	ABL=P=
lPUNCT ugh	GBNAP=
lPUNCT ull	L:PD
lPUNCT ung	H<LB
lPUNCT ure	LB
lPUNCT use	HDLBP:Q=
lPUNCT wed	HDL=P<
lPUNCT yer	H<LC
lPUNCT yes	GBH=
lPUNCT zed	ACP;
lSCONJ ess	A=CB
lSCONJ ght	C<LA
lSCONJ ine	HBL=
lSCONJ ing	A=L<PE
lSYM _	L;QC
lSYM ack	C=LB
lSYM age	H;LC
lSYM and	ACH7IALB
lSYM ark	H;LEP=
lSYM ary	AEH:
lSYM ave	HBL=
lSYM ays	IBL=
lSYM cks	H:PD
lSYM day	HDL:
lSYM del	HBL<
lSYM des	IBL<
lSYM die	HDL;
lSYM ear	I<LC
lSYM els	HBL<
lSYM ent	A<H<LE
lSYM era	HBL<
lSYM ers	HBIAL:
lSYM ert	HBL<
lSYM ess	AEH<
lSYM est	ABH=
lSYM ets	HBL<
lSYM ght	AAH<LC
lSYM gic	A=LB
lSYM her	H=PB
lSYM ial	A<HB
lSYM ian	H;LB
lSYM ies	H9LBPA
lSYM ife	H<LC
lSYM ime	H<LB
lSYM ing	AAH6PE
lSYM ink	LBP=
lSYM ion	H;LC
lSYM ire	HBL<
lSYM ist	AAH<
lSYM ity	H9LE
lSYM ive	A=HCLBP;
lSYM kin	HAIBL:
lSYM les	H=PB
lSYM ley	HFL8
lSYM lly	CAH<
lSYM lon	HBL<
lSYM man	HBL=
lSYM nce	H<LB
lSYM nda	HBL<
lSYM ndy	HCL<
lSYM nes	ICL<
lSYM ong	HBL=
lSYM ood	LB
lSYM ore	A=C=LC
lSYM ors	H;LC
lSYM ous	ACH=L=
lSYM ove	LCP<
lSYM per	HBL<
lSYM ple	H;LB
lSYM red	A=L=PC
lSYM ruk	HCL;
lSYM sic	AB
lSYM son	HAIAL<
lSYM tar	H<LC
lSYM tor	H9LE
lSYM ugh	HB
lSYM ver	HBL=
lVERB ace	LAP<
lVERB ack	C=HC
lVERB ade	HB
lVERB ady	CBH=
lVERB age	ABP=
lVERB ake	H<PB
lVERB all	ABHAL=
lVERB ame	A=PB
lVERB ant	AB
lVERB ard	CAH<LA
lVERB are	A<HBLA
lVERB art	AACEH8
lVERB ast	ABC=HAL=
lVERB ate	FAH=L=PB
lVERB ave	A=H=PB
lVERB ber	HB
lVERB ced	ACP;
lVERB day	CJH0LC
lVERB ded	AB
lVERB der	ABH=LB
lVERB des	LCP=
lVERB dge	HAP<
lVERB dly	ACH<
lVERB ead	CAH<L=
lVERB eer	A=HB
lVERB eet	PB
lVERB ere	H=KB
lVERB ery	A<FAHC
lVERB ess	ABC;HAP=
lVERB est	A=C=HB
lVERB ety	A=HB
lVERB ged	AB
lVERB ght	A<CJD=H9LAP=
lVERB hat	F=NE
lVERB her	BAC<FAH;KB
lVERB his	A=FAH=KB
lVERB ick	AAH<
lVERB ide	A=CAHCP=
lVERB ied	ABP=
lVERB ill	BADAH<LA
lVERB ime	HD
lVERB ind	AABBH=L=
lVERB ine	KCL<
lVERB ion	HCL=
lVERB ire	A<HAPA
lVERB irm	A=CFH<
lVERB ity	A=HB
lVERB ive	H=LCP=
lVERB ked	AB
lVERB lar	ABL=
lVERB lks	H<PB
lVERB lts	HBP=
lVERB nce	HCP<
lVERB ned	AAHBP:
lVERB nes	H<PA
lVERB new	CBH<L=
lVERB nty	CDH;
lVERB ock	HDP<
lVERB off	BBH=
lVERB old	H<LAPA
lVERB ome	A;CHFBH9L=
lVERB one	CCH<PA
lVERB ore	H<PA
lVERB orm	A=PC
lVERB ost	AAH<LA
lVERB ots	CBH=
lVERB ous	ADC<
lVERB per	CB
lVERB ple	ABH<
lVERB ppy	A;LC
lVERB rds	H;LB
lVERB ree	AACAH<
lVERB ric	H<LC
lVERB rid	H<PD
lVERB row	CFH8PA
lVERB rry	A=PB
lVERB rse	CEH:
lVERB rth	A;CC
lVERB sed	AB
lVERB see	C=PB
lVERB ses	PB
lVERB so	CB
lVERB son	HB
lVERB sts	HBP=
lVERB tar	A=HB
lVERB ted	ADL;
lVERB tem	H;PB
lVERB ter	ABC=HBL=
lVERB tes	LB
lVERB tic	A:HE
lVERB ual	ABH=
lVERB uck	AAHBP=
lVERB ued	ADP:
lVERB ugh	AABAH<
lVERB und	CDP<
lVERB up	BB
lVERB ure	ABB=L=
lVERB use	A=PB
lVERB ved	ABLBP;
lVERB ven	AAP<
lVERB ver	BAC<HA
lVERB way	CGH7
lVERB you	H=KB
lVERB zed	AB
l^ ack	CAL<
l^ acy	HBL=
l^ aha	G=LC
l^ ake	H<PA
l^ all	A<CB
l^ ans	LB
l^ ant	H=LB
l^ ard	AAH=L;PB
l^ ary	A<HFL;
l^ ate	ABL<
l^ can	AIL6
l^ dly	A=CB
l^ eal	ABL=
l^ ear	CAH=L;PC
l^ eat	ABL=
l^ eel	L=PB
l^ ess	A:CE
l^ est	A=LB
l^ ext	A=CB
l^ for	BBN=
l^ ger	H<LB
l^ ght	CDH=P=
l^ gic	A;HALA
l^ go	L=PB
l^ god	HFL9
l^ got	L=PB
l^ hat	F<KGN:PA
l^ hen	CBL<
l^ her	FAHBL<
l^ his	FAKAL<
l^ ian	AAL<
l^ ica	H=LB
l^ ice	ACHAL9
l^ ich	A<FBK<LB
l^ ick	ABH<LC
l^ ies	HBL<
l^ ile	NC
l^ im	HDL<
l^ ind	B=L=PD
l^ ine	L=PC
l^ ing	AB
l^ ink	L=PB
l^ ion	HCL<
l^ ird	ACC=HAL;
l^ ise	CAH<LA
l^ ish	A=PB
l^ ked	A<LB
l^ ken	ACL=
l^ lat	ABH=
l^ let	L=PC
l^ ley	H<LB
l^ lie	H9LE
l^ lth	H<LB
l^ nds	HBL<
l^ new	A;HIL:
l^ nth	AAH<LA
l^ nts	HDL;
l^ omg	HBL<
l^ ond	ACL<Q=
l^ ong	BBP=
l^ ons	H;LEP=
l^ ood	ABHBL:
l^ ook	H=PC
l^ ost	ADC;H:LC
l^ our	HCL;
l^ ous	A=LC
l^ out	C=HAPB
l^ ral	ABL<
l^ red	ABH=
l^ ree	A=IB
l^ rly	HCL<
l^ row	HB
l^ rry	H=PC
l^ rst	A8C;HILA
l^ rt	H=L;PF
l^ rts	HBP=
l^ sed	A<LDP<
l^ ses	H;LC
l^ ter	BBL=
l^ tes	HFL;P<
l^ to	B7JI
l^ ton	H<LB
l^ uch	AEC=L<
l^ uck	HBL=
l^ ugh	ABC=GAH=L=NA
l^ und	HEL=P=
l^ ure	HB
l^ wer	L<
l^ why	CB
l^ yan	HDL;
l^ yet	CCH=
m!	EAG=H=K<
m#	C<F=HDIALDN=
m&	B=H<LAPA
m'd	BBD7H=PF
m'll	D6PH
m'm	ACCAL<P;
m's	AAC<DAF=HCP;
m*	H;LB
m+	FBH<PA
m-	C=H<IBP<
m--	L<PA
m.	A;B=DBIALAN=QA
m..	CBFAGBN=P=
m...	A<BBHAJ<LB
m....	CAL;NAPA
m/	A<LAP=
m0	HB
m1	BAHBP=
m100	A<PA
m100,000	A=CB
m12	AAHBP=
m15	HBL=P=
m1968	A=LB
m1972	H<LB
m1993	PB
m2013	HBP=
m3	A=B<IANBP<
m30	LB
m4	A<
m48	HCL=P=
m5	P;QA
m6	A=HBLAP=
m60	ABC=
m65	A=H=LB
m7	HBL<
m70	ABH=
m9	CAH<
m90	HBL=
m;	B=G=J=LBNBQ=
m?	A<B=CAFBLA
m@	A<HDI=K=LFP=
m[	OB
m^	A=F=LAMAN=OAQB
m_	D=FAHCLCQ=
ma	ABCAE=F<HBIBN=OBP:
mability	B<JB
mable	B9JE
mabout	B:F<HAJBKBN=OA
mabroad	A=PB
mabsolute	HC
mabsolutely	ABC=HBP:
maccess	BHJ6
maccounts	BCJ=N<
mact	CCH8PD
maction	B=H<JAPA
mactions	B<JBKA
mactively	A<PC
madded	B=CEH<
madditional	ABL<
maddress	C<HC
madvanced	H=LB
madvisory	LBP=
mafghan	HBL=P=
magain	B=H=JAPB
magainst	A=C=DAPB
magreement	K<NC
magricultural	HBP=
mah	GAH<
maids	B=H;LBNB
mair	H<LE
mairlines	H<QC
mal	H<
malaska	A=LB
mall	ABC=HCL<P<
mall-time	ABH=P=
mallies	AAJAP;
mallow	H;LA
malmost	C=PB
malready	CAH9J=PB
malso	H;PE
malways	AAC<N=PA
mam	AAHCP<
mamazing	AAH=LB
mamendment	FCK<
mamerica	AACAH;L9PD
mamerican	CAD=HCP;
mamy	LBQ=
man	ABF<HA
mandy	H;LAQA
mannoying	FDHBK=N<
mannual	AB
manother	C=HEP9
manticipated	H=PB
many	ACFBL=P8
manyone	H;PB
manything	BCN=
mapplied	LB
mapproved	A;CC
mare	AACAD=G=KBP;
marmed	H;LD
marms	HCP<
marmy	A=LB
maround	AAFAH;K=
marsenal	HCL;
marticle	ABP=
maside	H:PC
masked	FAH<K=LC
massistance	F<KB
massure	KBN<
mat	A;FBH=IBOB
mattack	A<
mattempt	B<JB
mattention	BBJ<
mattract	CAL<
maustralia	A<C=HC
mauthorities	A=PB
mavailable	BBJ<
mavoid	AAF=NAP<
mawards	HBP=
mback	A=BBC=J<L<PD
mband	A=C<LB
mbank	A=HEL=P<
mbarriers	F<KB
mbasic	HAP<
mbe	B=DBOAP;
mbeat	A=HBL=
mbeautiful	H<L=PD
mbecause	KBP=
mbed	CAH:PB
mbeen	AAHBNBP:
mbefore	A<B<FAJALB
mbegin	A<B<H=JBPC
mbeing	ACH<PB
mbelief	K=NC
mben	H;LC
mbest	A=J=KBN=PA
mbetter	BAC=HBL=N=
mbetween	AAH<I=PAQA
mbig	HCQ=
mbillion	B=HCLAP:
mbirthday	J=ND
mbloody	C=HEP:
mbob	H<LA
mbodyboarding	A=PB
mborn	BCH=J=
mboy	ABH<L<PB
mbrain	H<PB
mbreaks	C=FBK<
mbritain	B<NB
mbroadcast	HB
mbroken	PB
mbrought	A:BDHCJ=
mbudget	FAHAKBL<N9
mbuilding	ABC<K=NBPA
mbuildings	BBJ<K=NA
mburger	HAP<
mbus	A=BAJ<
mbusiness	JALBP<
mbusinesses	B<JBKAN<PA
mbut	A=BAH:KA
mbye	H=KB
mcalled	A<CAH:LDNA
mcame	CEH<J=
mcan	A;B;DEH9PG
mcanada	BBJ<
mcannot	B=H9PH
mcant	H=PB
mcapacity	B=HBJAP=
mcapital	HBL=
mcaptain	H=LB
mcarried	B<CB
mcars	ACC<
mcary	HBL=
mcash	PB
mcause	B:NDPA
mcelebrity	A<LB
mcentury	CAH<PC
mchallenges	PB
mchamber	H<PB
mchance	B<JCKAN=
mchanged	CB
mchild	A<PA
mchildren	H:PD
mchina	HAKBN=
mchinese	HBL=
mcity	A:FAHBK=LA
mclass	AAH<
mclean	A=HCL<
mclear	BBC=LA
mclose	BBFAHAJ=N=
mcold	ABH:
mcollege	HBP=
mcombat	HB
mcome	CCF<H:KB
mcoming	CDH;
mcommit	A=HB
mcommitment	BCJ;NA
mcommon	HCL=P<
mcommunications	BAHCJ=P;
mcommunities	A=CCKAP=
mcommunity	AAH<N=PC
mcompanies	B=HBNA
mcompany	B=F<JAKCPA
mcompletely	AEP:
mcomputer	B<CA
mconcern	FBH=K=PA
mconditions	FDK:
mconference	HB
mconfirmed	FAH;K=PB
mconflicts	FDK<N=PA
mcongress	B:C=H:JDKAPD
mconnect	A<CB
mconsecutive	H;LAPB
mconsidered	AB
mconstitutional	H<LB
mconsumer	H<LB
mcontinue	ABB;HAJBP=
mcontinues	B<HCJBP=
mcontracts	BBJ<
mcontributions	BBJ<K=NA
mcontrols	ABH=
mconviction	F=NB
mcould	DBH=PC
mcouncil	L<PA
mcounter-cyclical	AAH<LA
mcountries	BAKAN<
mcountry	AACBFAH<J=K;NB
mcourse	A=HB
mcourt	HBLAQ<
mcover	HBP<
mcoverage	BCCAH<J=
mcrap	CBH<
mcrazy	FCK<
mcreated	ABH=
mcreating	A<CCH=
mcreative	HB
mcross	H=LB
mcurrent	A<HB
mcurrently	ABH=
mcute	AAH;LA
mcuts	BAFBJ<K=
md	L<QA
mdad	H<PB
mdaily	A=HEL=P=
mdark	HBL<
mdave	LBQ=
mday	CAL<
mde	LCP=Q=
mdebate	H<PB
mdebates	BBJ<
mdecided	B<JB
mdecision	B<JB
mdeep	LAP<
mdeeply	ABP<
mdefense	HALBP;
mdefinitely	H=PB
mdeliver	ACC;
mdemand	F=KCN=
mdemocracy	H<PC
mdemocratic	A<HB
mdemocrats	B<CAPA
mdeployed	BBJ<
mdeserve	F<KB
mdeter	HBP=
mdetermined	B;JCKAN=
mdeveloping	ABH=KA
mdevoted	BBJ<
mdirectly	A=BAJ=PC
mdirector	LB
mdistinguished	H<LC
mdo	ABCAD2JAKAL=NAPB
mdoing	A=B<CBHAJBP=
mdomestic	LBP<
mdon	A=PB
mdone	AACAF=H;KA
mdont	PB
mdown	CBH=PA
mdramatically	A<B=JAPA
mdreams	J=PB
mdrug-free	HEL<P<
me	B;JCLAP<QA
meach	ABHBP:
mearliest	ABH=
mearly	HGP:
mearn	B<CA
mearth	H:PDQ=
mebola	H=PB
meconomic	HBP;
meconomically	ADP:
meconomy	H;N<PC
med	H=LB
meducation	B<H=L;PG
mefforts	B;JC
meisenhower	FBK<
mel	H<LFQ<
melection	HAP<
meliminate	ADC=P=
membrace	H<KB
memergency	LB
men	HB
menact	AAHBL=
mended	H=PB
mends	GAH<PB
mengagement	FCK;
mengineers	ACP;
mengland	GAH=L=PB
mensure	A=CAK;L=NC
menterprise	BAHBJ=L=
mentire	HB
mentirely	ABL=
menvironmentally	H=PB
mequal	LAP<
mequipment	H<PB
mespecially	ABBAHAJ=NAP:
meuropean	H=LBP=
meven	H<J=LANA
mever	A<K=L=NBPA
mevery	HDLBP9
meveryday	ABP;
meverywhere	H=PB
mevidence	FAH=KAN<PB
mevil	A=HBKAN=
mexcellent	HB
mexecutive	H:LF
mexisting	A<HALA
mexpand	AAHCL=P<
mexpanded	HB
mexpect	ABC=HAP=
mexpected	B<JB
mexperience	FAK<
mexperts	HBP=
mexport	HBP<
mexpress	A=H=K<LCNB
mextra	HALAP;
mface	ABCAL=P=
mfaces	ADP;
mfact	F<NA
mfailed	B<JA
mfair	A=HDP<
mfairfax	H<LB
mfamilies	LBP=
mfamily	C=F=LD
mfamous	H<LB
mfar	BBH<J=LB
mfast	A=H=NAPC
mfaster	H<PB
mfastest	HDP:
mfavorite	HBKAL;
mfear	FBH=K<LCPAQ;
mfederal	HEL9NAP<
mfeel	ABH<P=
mfeels	ABC=
mfellow	HBP=
mfemale	HBL=
mfew	ABH=
mff	ACH;LA
mfields	BCH;
mfilled	B<CB
mfinal	HC
mfinally	A=PB
mfinancial	CCL<
mfine	HDL<
mfinished	ABCAH;
mfirst	B;H=JBLBP=
mfiscal	HCL<
mflight	ACH:LB
mfloods	FBK<
mfollow	A=BCHAJ;KALAP=
mfood	B<KAL<NBPA
mfor	FBN<
mforce	H<IAKB
mforced	B<H=JBLA
mforeign	HAP<
mforget	H<K<NBPC
mformer	HBP=
mforty	I=LC
mforward	BDC<J=PA
mfought	B<NB
mfour	AEL<P=
mfrank	PB
mfree	A<B<HCLBP<
mfreedom	A=B;JCLB
mfrench	A=LDP=
mfresh	HB
mfrom	FAH=IBK=LAN=P=
mfuck	HB
mfucking	ACC=H<
mfull	A<HCP=
mfully	AAH<
mfund	A<HA
mfunding	J=NB
mfurther	A:C=HAPB
mg	HBLAQ;
mgary	H=LC
mgas	A<BAPB
mgather	BACBH<J=
mgeneral	A=H<LBPC
mgenerations	K=NB
mgeorge	H=LB
mget	F=H=IAJ<KANA
mgets	ABL=
mgetting	AAH9L<PF
mgirls	HAP<
mgive	ABCCP;
mgiven	KB
mgives	A=CDH=IAL=
mgoal	B=CC
mgod	A<L=PD
mgoes	BBCAJ=
mgoing	ABB=CBH7JALA
mgone	PB
mgonna	H=PD
mgood	C=DAHBKAL=N;
mgovernment	AAB;CAH=JAL<PB
mgovernments	B<FCK<
mgovernor	H=LB
mgraders	H:PE
mgrain	HDP;
mgreat	C=H=LD
mgreater	A=HC
mgreatest	C=HCP<
mground	H<LB
mgrowing	CBH;PA
mgrown	CBH<
mguarantee	K;NB
mguys	AB
mhad	FBHDJAK;P9
mhaiti	H=PB
mhalf	ABC=
mhand	H:LAPA
mhappy	ABH<LB
mhard	B<HCJAL=
mhard-pressed	ACH=P=
mhardest	H=PB
mharry	HALCP<
mhas	D=H<
mhave	C;D=HCKA
mhaving	BAC=J=PD
mhe	A<H<LAPD
mhead	FAH=K=PBQ=
mhealth	A=HBK=NAP=
mhear	B=HBMA
mhelp	B<F=H=LAPA
mhelped	A=B=JAPD
mhelping	B<JA
mher	BAHCJ<
mheroes	HBP<
mhesitate	B<JB
mhey	A=HCP=
mhi	HAP<
mhidden	H=LB
mhigh-quality	ADC<H;LC
mhigh-speed	HC
mhighway	H=LCP=
mhills	HBP<
mhim	F=NB
mhis	C=HDP<
mhistoric	LC
mhistory	HBL;
mhit	P<
mhockey	H=LB
mhope	BAHAK9NA
mhopefully	H=L=PC
mhoping	L=PB
mhot	AAL<
mhouse	AAFBH<
mhow	AEB=C<H=JBL=
mhuge	HBL=
mhuman	HDP<
mhunt	B<NB
mi	A8B9DCH9LAN=PJ
mill	HC
mimportance	BBJ<
mimportant	ABBACAL=N<
mimproved	LBP<
min	FAK=LBN:QA
minaugural	H;PB
mincentives	B=JB
minclude	A=C=H<LDPB
mincludes	HBP=
mincluding	AAFBK=P=
mincome	HAL<
mincrease	HCP;
mincreased	HBP=
mincreasingly	ABH<
mindian	HEL;
mindustrial	HBL=
minflation	ABH:
minnovative	H=PB
minspire	H<PB
minstitutions	H;LAPA
mintend	B<JB
minternational	H=PB
minto	ACL=
minvestment	H<LB
minvestments	KB
minvulnerable	BBJ<LA
miraq	L=PB
miraqi	L=PB
miraqis	BBH=J<PB
mis	F=NAP<
mit	A;CBEAH8J=K=N=PG
mits	ABHCP9
mj	LAQ<
mjazz	B=HB
mjob	HAJAL<
mjobs	H<KCLAN=
mjohn	H<LC
mjoin	KBN=
mjulie	H=PB
mjust	C<F=KALBN=PA
mjustin	ABH<
mk	LB
mkey	AABBHAJ<L<
mkinda	AB
mknow	F<HANCP=
mknown	BCC;J=
mknows	K<NA
ml	L;QC
mla	H=LC
mlady	F=KBN=
mlarge	BAHCL=P<
mlargest	AC
mlaw	F=J=KB
mlaws	H=L=PB
mlay	H=PB
mlead	A=BEHAJ9
mleader	H<LB
mleaders	FBH=K<PB
mleading	A;BBJ<LC
mleague	H=PC
mleast	H=PC
mleave	B<JA
mled	BEJ:
mleft	CAHAL=P<
mlegislation	B<FBH<JBN<PC
mless	ADHAP:
mlet	HAKDN:
mlevel	ACH<
mliam	L<QC
mlies	ACP;
mlight	H<LC
mlike	A<B;F<JBKBLAN<
mlikely	B<JBNA
mlimit	LEP;
mlistening	BBCAH:J;LAPB
mlittle	AEC=HAL;
mlol	L<PB
mlong	BBC=LBP<
mlong-term	HBP<
mlonger	H4PJ
mlook	CCHBJ<P<
mlooked	A=B=CD
mlooking	B=CDJAN=
mlooks	ADC=P=
mloopholes	F=KBN=
mlos	H<LC
mlosing	BBJ<PA
mlost	HBP<
mlove	A=BAFDJ=L=PA
mloved	HB
mlovely	HCLAP<Q=
mmad	AAH;
mmajor	HBP=
mmajority	HEL=
mmake	ABCAP<
mmakes	ABP<
mmaking	HENAP<
mmany	AAHBP;
mmaritime	A=HB
mmars	HB
mmaster	L<PB
mmaximum	A=HB
mmay	C=DBH<PC
mmeans	K=NB
mmedical	BAHBJ=L<
mmeeting	ABH<
mmeetings	H=PB
mmh17	HAL<
mmichael	PB
mmiddle	A=LDP=
mmidnight	H<PB
mmight	D<PD
mmilitary	AAB=P<
mmillion	AAC=HDLAP:
mmillions	ADC<H<PA
mmissed	B;CCNA
mmission	H:LC
mmississippi	HCP<
mmobilization	HALAP;
mmoney	F=H=KBPA
mmonths	B<NB
mmore	AECAF=HCK=L<NAP8
mmorning	AAH<LBP<
mmost	ACKAL=P:
mmourning	K=NB
mmove	HDP<
mmoved	BCCAJ;
mmph	H=LB
mmr	HBQ=
mmuch	AEC8FAHCL=
mmum	H<PB
mmusic	PB
mmust	A=DEH6PF
mmy	ABHFLCP4
mn't	ABB<DCF=P=
mname	H;LC
mnation	B=H:L=NAPC
mnational	A=BALCP;
mnations	A=B=F=KBN=
mnatural	A=H<LBPA
mnaval	H=LB
mnear	H=L<QC
mnearest	H=LB
mneed	JCL=N<
mneither	D<PA
mnever	A9H6LCPH
mnew	FAHBP:
mnews	HCL<
mnight	BBJ<L<PD
mnorth	A<H9PG
mnot	ABCADCG=HCL=N<P:
mnothing	H:PA
mnow	H9KAPC
mnuclear	A;HELAP=
mnutrition	HCL=P=
mo	H;QC
mof	FALAN<P=
moften	ABH=
moil	BAC=HBJ=P=
mold	HAL<
mone	C<HDJ=KAN=P;
mones	ABH=P<
monly	B=CB
mopened	C<HA
mopening	A<CALA
mopportunities	AAFBH=K<
mopportunity	BAH<N=
morder	HAKBL=N=
mother	ACHBL<P<
motherwise	B<JAPA
mour	B=D<HBLAP=
mout	BJCAJ1KB
mover	ABF<KAOAP<
mown	HBL=P=
mowner	A=H<LBPA
mpacific	BACBJ=L=
mpaid	ABH:PA
mparent	HB
mparents	B<HAJB
mpark	A=K=LBP=
mparty	ADP<
mpassed	ABH<KAN=P=
mpassenger	HCP<
mpaxton	A<HA
mpayments	BCJ;
mpayne	H<PB
mpays	HBP<
mpenny	CDH<
mpeople	AAFCH;L=N;
mper	A8HBKAPA
mperformance	A=HB
mpermit	HAP<
mpeter	H=LC
mphoto	H;PC
mplan	B=H=JBN=PC
mplayer	H<PB
mplaying	A<LBNA
mplease	A=H9LAPD
mpoints	B<NB
mpolice	PB
mpolicies	F=H=KCN=PA
mpolicy	FAH;LAN=
mpolish	HCL=
mpolitical	L<
mpost	AADAL<
mpower	B=H<JBLB
mpremiums	AB
mpresident	B=H6JBLHPA
mpresidential	HBL=P=
mpretty	ACH=L<PB
mprime	LAP<
mprinciple	F<NB
mpriorities	B<NB
mprison	BBHAN=
mprobably	A=H<PD
mproductive	AB
mprogram	H<K=NAPC
mprojected	B;CA
mprojects	F=KBN=PA
mproper	ADH;LBP=
mpropose	AAH<L=PC
mproposed	A<IA
mproposing	H;KAN=PA
mprosperity	H=PC
mprotect	ADH;LBP;
mprotectionism	B<JB
mprovide	AACBL=P;
mprovided	ABBAL=
mproviding	AAC=H<LC
mput	B=CAHBL<
mputting	LB
mquality	HBL<
mque	LB
mquite	ADH9PA
mracing	H=LB
mradical	LCP=
mradio	H;LBPAQ=
mrailroad	HEP:
mrain	HBIAL=
mraised	H=LB
mraising	A=PB
mran	ABB=CAH<
mrapidly	ACBAH=J=P=
mrate	F=KB
mrates	BBH=J=PA
mready	B=JC
mreal	AAHDP;Q=
mreally	ACP9
mreceived	ABP<
mrecovery	PB
mred	HEL:
mreduce	A;CAHC
mreducing	AEL=P<
mreductions	B<JB
mreforms	KBN=
mregulations	F=KB
mrelatively	A<CAHAP=
mremain	ADH<
mremains	CBH=
mremember	ACC=H<NAP=
mremote	HBP<
mremove	H<PA
mreporter	H=L<PD
mreporting	B<NC
mrepublican	HEL<P<
mrepublicans	CAH<
mrescue	ABP<
mresidents	CB
mresolutions	FBHAP<
mrespect	BAJ=LBQ=
mrespond	BDH=J:
mresponsibility	B<NA
mresponsible	L=PB
mretirement	CALBN=P=
mreturn	CEH<J=
mreturned	BBCAJ<P=
mrevenue	H=L=PD
mrevolution	ABF;KEN=P=
mreward	AAP<
mright	A=B<JGN=P<
mrising	AACAL;
mrock	HC
mrr	HBL=
mrun	HAP<
mrussian	H=LB
mryan	HBP<
ms	AAH<LA
msafe	B<JC
msame	HDL<P<
msatellite	AAH<LBP=
msave	B=CBL=PA
msavings	HBK=NAP<
msay	F<
msays	A<LANAPA
mscholarships	BBN<
mschool	ABBBJ=L=NAP<
mschools	H=KBN<
mscientific	HBL=
msecond	HBP<
msecurity	ABP:
msee	A;F=LBNBP=
mseek	C<HAJBL=
mseeking	B=JB
mseemed	B=NB
msent	B<CA
mseparate	H<PC
mserious	A=BCC<HDP=
mservices	H<LA
mset	B=CBJAL=
mseveral	ADIAP=
mseverely	ABH=
mshe	H8PF
msherlock	H=LB
mshit	A<
mshort	HCP;
mshortly	A=CBLA
mshow	A;BAPA
mshows	BCCBH<J;KAN=
msick	A=HDP=
msignificant	HBP=
msimple	A=HDP=
msimply	A=B=H=NAPD
msince	B<HALAOAP<
msingle	ACHAL=P;
msituation	C=H9PF
msix	AAC=HBP=
mslept	H=LB
mslightly	ACC=HAP<
msmall	AAH<LBP<
mso	AAH<K=NAP=
msocial	H7LF
msociety	A;B=CDH=PA
msolid	H<PB
msolution	BBJ<
msome	ABC<D=E=HDI<LBP=
msomehow	HAP;
msomething	AEC=H;KBLAN<P=
mson	H;PC
msong	H9LAPC
msooo	FBK<
msound	PB
msounds	AFC=H=L=
msouthbound	HBP<
msouthern	L=PB
mspeak	BACAJ<
mspeaking	BBJ<
mspecial	H<LA
mspending	HAJ=KBN;PB
mspent	H;IBPA
mspirit	FBH<K=PB
msports	HBL<
msquirrel	ABH=L=
mst.	H=LB
mstamp	HAP<
mstands	C=PB
mstars	A=B=CCNA
mstart	CAH<LA
mstarted	A=JAKBN=
mstarting	CBL=
mstarts	H<LC
mstation	CAFBH=K=
mstaying	BC
msteady	HBP<
msteel	HC
mstewart	L=PB
mstill	AAC=H<K=PB
mstop	FBK<L=
mstory	ABH=
mstrategic	LB
mstrategy	B<F<KBNB
mstreet	A=BBHBJ=L=
mstrong	L<PA
mstruggle	BAN<
mstudents	PB
mstudies	H<PA
msubmitted	H;PC
msubsidies	KB
msuccessful	A<HD
msuccessfully	L=PB
msuch	BCCBN=P<
msunday	AAH<LB
msupport	BBCB
msure	FCHAK;P=
msweeping	A<LC
msystem	B=CAF=H<KCPB
msystems	B<NA
mtackle	H=PB
mtake	C<HBPA
mtaking	A=C<HE
mtalked	BBC=
mtalking	BEC=J;
mtaxpayers	BBJ<P=
mteachers	B<JAP<
mteam	FAH;PA
mtechnology	FAH<N=PB
mteen	A<HB
mtelevision	A=HC
mtell	H<LC
mtelling	KBL<
mterm	B=NB
mterrorist	LAP<
mtest	L=PB
mtexas	H<
mthan	FCIAL<N=
mthanks	B=CCH=J<ND
mthat	K<L=PC
mthe	CAF=HALCP;
mtheir	E=HCKBP;
mthem	AACAJAK=L<N=
mthen	A<B=PB
mtheory	L:QD
mtherefore	A<PB
mthey	A=EAH5L=PK
mthings	AAB<CAH<KDN=
mthis	DBH=I;J=PB
mthose	CAKBN<P;
mthousand	LB
mtied	BBJ<
mties	BAFBJ=K<
mtight	B<NB
mtill	IB
mtime	ABH<JAK=
mtimes	B=CCN<
mtitle	HDP;
mto	C;D4H<J=K9LANJOCPI
mtoday	H=JAN=PB
mtogether	B<C=H<JCPB
mtokyo	A=PB
mtom	H=LBP=
mtonight	B<CAF=JB
mtony	H=LB
mtoo	ACL;
mtook	FBK=
mtool	B;NB
mtorn	CCH=
mtotally	ADP=
mtough	HCP;
mtoughest	BBJ<
mtoxic	HB
mtrade	A=HB
mtragic	HCP<
mtrain	BBHAJ<L<PB
mtraining	AABBP=
mtransition	BAJ<
mtremendous	HBP=
mtroops	H=PB
mtrue	HBL=
mtruly	ABCCH;L=
mtrust	HAP<
mtry	A<H=JBLB
mtrying	B:JD
mturn	BBJ<P=
mtv	HBP=
mtweets	BAJ<
mtwice	B;CD
mu	A=HCN=P=
mu.s.	AAHAL;
mukraine	HCL<
multimately	H=PB
mun	LBP=
munalienable	H;LC
munderstand	K<NB
munion	A<CAH<PA
munique	HBP<
munited	H7LH
munity	ACP;
muniversity	HBL=
mup	CBDAI=JBK=L=P;
mupdate	CB
mupward	H=PB
mur	H=LB
murban	AB
murgent	HBP=
mus	B<CAD=FA
muse	A=B=FAHDJAK:L=NB
mused	C=HBI=LA
musing	A<C=HC
mv	ACC<
mvan	H=LCP=
mvery	ABCDH5L<PE
mvice	QC
mvideo	H<PB
mviolence	H;PC
mvirgin	H<LB
mvital	AB
mvoluntary	HCP<
mvolunteer	HAL<
mvoting	A=H=LAPC
mvulnerable	BBJ<
mwant	B<HAJCP<
mwanted	B<JB
mwants	B<JB
mwas	H<IAK=P=
mwatching	A=BAGCP=
mway	H<JAK=LA
mwe	A<DBH4MAPI
mwealthy	HBP=
mweapons	AAF=J<NC
mwelfare	A<HDP=
mwell	A<F=HAKA
mwent	ABBAJ=L=P<
mwere	LCP;
mwest	H:LD
mwestern	C=LB
mwhat	H<KC
mwhatever	HFP:
mwhen	FBHAN=P<QA
mwhenever	H<PB
mwhere	AAC<H=
mwhich	A:B=JAPD
mwho	A<HAPB
mwhole	H<LB
mwhose	C=HDL=P<
mwill	DDF=H;L=PD
mwilliam	LB
mwilling	B9JE
mwith	LCP=
mwithout	A=CB
mwitness	C=PC
mwoman	H<PB
mwonderful	H=I=LB
mword	B=CBH=PA
mwork	CAFBK=M=
mworkers	HAP<
mworking	ACB=H<JAL<
mworks	ABN=
mworst	HCL<P=
mworth	B;CCHHL<P8
mwould	B;DDH=PB
mwrote	CBH<
mx	OAQ<
my	A=HBP=
myear	ABCAF<J<L=NA
myears	B=JAPB
myet	F=PB
myou	A=H;OAPG
myour	A<C=QB
m~	GAH<
m£	IBL<
m«	PB
mв	L=QC
m–	LC
m“	LB
n!	EAG=H=K<
n#	C<F=HDIALDN=
n&	B=H<LAPA
n'd	BBD7H=PF
n'll	D6PH
n'm	ACCAL<P;
n's	AAC<DAF=HCP;
n*	H;LB
n+	FBH<PA
n-	C=H<IBP<
n--	L<PA
n-to	H8PF
n-we	A=H<PD
n.	A;B=DBIALAN=QA
n..	CBFAGBN=P=
n...	ABCAJ<K=L=NA
n.s.	AAHAL;
n/	A<LAP=
n0	HB
n000	A<CCI<PB
n001	HBL=
n013	HBP=
n0th	A:HD
n1	BAHBP=
n100	A<HA
n12	AAHBP=
n15	HBL=P=
n3	A=B<IANBP<
n30	LB
n4	A<
n48	HCL=P=
n5	P;QA
n5th	LCP<
n6	A=HBLAP=
n60	ABC=
n600	BAH;N=PB
n65	A=H=LB
n7	HBL<
n70	ABH=
n8th	ABH<
n9	CAH<
n90	HBL=
n968	A=LB
n972	H<LB
n993	PB
n9th	HBP<
n;	B=G=J=LBNBQ=
n?	A<B=CAFBLA
n@	A<HDI=K=LFP=
n[	OB
n^	A=F=LAMAN=OAQB
n_	D=FAHCLCQ=
na	ABCAE=F<HBIBN=OBP:
naby	H;KA
nace	AAKCN=P=
nach	ADJ=L=
nack	A;CDH:L=PD
nact	CDF=H<L;PA
nacy	B<JCPA
nada	BBHAJ<L;PA
nade	B<HAJBL=
nady	CAJAKBL=N<
nael	H=PC
nafe	B<JC
nags	BBJ<
nah	GAH<
nail	HAL<PB
nain	ABC<H=IAJ<LANA
nair	A=LCP<QA
naks	C=FBK<
nal	H<
nalk	FBHAJ=K=
nall	BACBHAK:L=NBP<
nals	CAF=JAKCL<N<PA
nam	AAHCP<
name	CCH=LBQ<
nami	LD
namn	ACP;
nams	B<CAH=J<L=NCPF
namy	LBQ=
nan	ABF<HA
nana	H<JAPD
nand	AAC=F<H=K=LAOAPB
nang	A<B<CBLD
nani	HDL=P<
nank	A;HC
nans	AAH=JBK:
nant	ACB;C=HCJBKAL=P=
nany	ADJAKBL=N<P8
napa	C=HB
naqi	L=PB
nard	A=B<CAKAN=PB
nark	A=FAHBK<P=
narm	ABC<LA
narn	ABB;
nars	AAB<F<JAKCL;PB
nart	A=BBCBJ=
nary	ACC=FAHCK=N;P:QB
nase	A=F=H=LAPC
nask	AAC=LAP;
nast	A=HBJ=LAPB
nat	A;FBH=IBOB
nata	HBP=
nate	HBI=
nato	HB
nats	A<CAHFJ=L<
natt	H<LB
nave	B<D=JAKA
navy	ABP<
naws	H<L=PB
naya	H=LB
nays	A<BAC;F=KAN=PD
naze	ACL=
nazy	FCK<
nazz	B=HB
nbar	LCP<
nbat	HB
nbby	H<LB
nbe	B=DBOAP;
nbed	BAH:PA
nben	H;LC
nber	B=C=HAJBNAP<
nbes	A<LB
nbie	H<LB
nbig	HCQ=
nbit	ABH<
nble	B=HCP;
nbly	AAH<L=PA
nbob	H<LA
nboy	ABH=L<PA
nbre	HAL<
nbus	A=BAJ<
nbut	A=BAKAP<
nbye	H=KB
ncal	BAHEJ=P<
ncan	A=B<DDHAL<
ncap	H<PC
nced	C<HDP;QA
nces	ABF<H<KC
ncil	L<PA
ncis	L=PB
ncks	ABBAH:J=LAN=
ncon	GCL;
ncts	BCCAFDH:J<K=N;PD
ncue	ABP<
ncus	C=HCL=
ncut	C<HA
nd	L<QA
ndad	H<PB
nday	ACL;
nde	LCP=Q=
nded	A<CB
nden	CBF=LBP=
ndeo	H<PB
nder	A=BAC<FAHALCN<P<
ndes	AAH=PB
ndey	HBL<
ndge	ACH;K=NA
ndit	A=HBJA
ndle	A<HALBP=
ndly	PB
ndo	ABCAD2JAKAL=NAPB
ndom	B:JDLA
ne	B;JCLAP<QA
nead	A=BDH<J:LAPDQ=
neak	CAFAJ<
neal	F=HBP<Q=
neam	FCH<L=N=
nean	A<BAHCP=
near	A=BAFAJ;K<MA
neas	A<BAHBP=
neat	C<HCJ<P=
nect	CAHAJ<LCP=Q=
ned	H=LB
nedy	A<BAHAJ=N=PB
need	A=BAHAJAN<
neef	AAH;
neek	C=JBQ=
neel	ABP=
neen	HBJ=K=NBP<QA
neer	HBL;
nees	AAH<PA
neet	BAJ=L<
neft	CAHAL=P<
nege	HBP=
negy	B<F<KBNB
nein	BBJ<
neir	E=HCKBP;
nel	H<LFQ<
nell	A=BCIAJ<LCP<
nelp	B<F=H=LAPA
nely	AAB=C=L8PFQA
nen	HB
nene	H=LB
nens	DAF=H:KAPE
nent	B=CAG=ICKAL=
nept	H=LB
nere	AAB=F=JALC
nerg	H:LD
nerm	B=HBNBP<
nern	A=C<FBK=LAPC
ners	A;B=C=I<OBPCQB
nery	ACCBL=P<
nese	AAHBL=
ness	C:NAPB
nest	AABAC=F=HEJ=P9
nets	AABBH<N=PB
nety	A=B=CBH=KAN=PA
neve	AACBK<L=NA
news	HAL;PB
nfar	BBH<J=LB
nfax	H<LBPA
nfee	HBP=
nfew	ABH=
nff	ACH;LA
nfor	AAFAKAN<P=
nful	BAD=HEI=L9NAPA
ng	HBLAQ;
ngal	HALBQ;
ngas	A<BAHAPA
nged	A:C=HCLANA
nger	A=BBHBL=
nges	AAB<C;H<JAK;NBPF
nget	H=IAJ=KAL;PC
nght	A;D<F<HBI=JBK=NEQA
ngic	BAHCN=P<
ngin	B<H8JBLCPCQA
ngle	ACBAL=N=P=
ngly	ABH=
ngod	A<L=PD
ngue	BAC<L=PD
ngun	B=HCJA
nh17	HAL<
nhad	FBHEJAK;P9
nhan	FCIAL;N<PA
nhas	D=H<
nhat	L=PB
nhe	A<H<LAPD
nhem	AACAJAK=L<N=
nhen	A<B=H9KBN=PDQA
nher	C=D;GB
nhes	AAB=G=L;PA
nhey	A;EAH:L=PI
nhi	HAP<
nhim	F=H<NBPB
nhip	A=BCF<J<KA
nhis	DBHBI;J=
nhot	ABC=L=
nhow	ACC=JAP=
nhty	H;LD
nhuh	HBL<
ni	A8B9DCH9LAN=PJ
nial	A<BACDHCJ=LBP:
niam	H=QB
nian	BAHDP9Q=
nica	AACAH:L9PBQA
nicd	H<LB
nice	A<B;CCJ=QC
nich	A<HBJAN=PB
nick	A<HBLBOAP;
nict	BAHAP<
nide	CAHBP9
nids	ADB=C=FAH;LAP=
nied	AABAH=J<L=NA
nief	K=NC
nier	A<JA
nies	FCH;KCL<N;PB
niet	HBP=
nife	AAH<LB
niff	LB
nign	A=C<HC
nigo	H<KALC
niii	HBP=
nike	A<B:CAF<JBKBN<
nila	FBK<
nill	B=DCH=IAK=L=PC
nily	A=C<F=LBPB
nime	HCJBN=P;
nin	FAK=LBN:QA
nina	KBLBN=P=Q=
nine	A:CAF=HAKA
nins	AACADCH;L<
nion	DAL=N=Q<
nior	H<PA
nips	ABBEJ=K;
nire	AAC<HCN=P=
nirt	LB
nis	F=NAP<
nise	A=CDJ<P=
nish	CCHBL=P:
nism	H=KBPB
niss	C=HBJAK=L<NA
nist	C=F<HFK;
nit	A;CBEAH8J=K=N=PG
niti	H=PB
nits	AABAHAJ=KAL<N<Q=
nity	B;C<HAJDK=LBQ<
nius	H=LB
nive	HBJ:KAP<
nj	LAQ<
njob	HAJAL<
njor	HBP=
nk	LB
nkah	L<PAQB
nkan	HC
nkay	AAL<P=QB
nked	A=BACCFAK=N=P<
nkes	ABC=
nkle	H=PB
nkyo	A=PB
nl	L;QC
nla	H=LC
nlad	HBL<
nlan	B=JCN=PA
nlar	BAHBJ=
nlaw	C=F=J=KB
nlds	BCH<
nleb	H=LBP=
nled	CFJ;K=NA
nler	H=PB
nles	AAB=JAKCL<N:
nlet	KDN:PB
nley	H=PCQ=
nlia	A<C=HB
nlic	HCL=
nlid	A=PBQ=
nlie	AAH<
nlip	FDK<N=
nlle	H;LB
nlls	A=B<JBKAN<PA
nlly	ABH7NBPD
nlol	L<PB
nlon	HAL<PB
nlor	H<
nlos	H;LD
nlot	H=K=LC
nlow	BDFBHAJ:NAP;
nlso	H;PE
nlth	A=HBK=NAP=
nlve	ABB=JAK=NAP=
nmac	HBP=Q=
nmad	AAH;
nmal	HDL=P=
nman	F=KALAPAQ<
nmay	C=DBH<L=PCQA
nmed	A<FAH:J=K=LFNB
nmel	LB
nmer	HBP=
nmes	AAB=CBFAN:
nmia	H;LA
nmic	LAP;
nmid	BBJ<
nmin	AAF=H<LB
nmit	BAHAJ=K=LDNAP;
nmon	HALAP<
nmph	H=LB
nmr	HBQ=
nmy	ABHFLCP4
nn't	ABB<DCF=P=
nnal	A=BAC<HA
nnce	B=C=F;I=KCLBOA
nnch	H<LFP=
nnda	ABB=
nnde	HBL<
nndo	H=LB
nnds	FAGAH:JAPA
nned	ABJAK=L:P=
nner	A=C<LDN=
nnes	B;HAJAKBN<QA
nnet	B<H=PA
nnew	HBP:
nney	CAF=H<KA
nnge	B<C=F<HBL=NB
nngs	J<L=
nnks	CBJ:KANDQ=
nnly	B=CBH<L=PD
nnny	AACDH;P<
nnot	ABDCG=L=N<PB
nnow	B=C=H<NB
nnst	A=C=DAPB
nnta	H;LE
nnte	HBQ=
nnts	BBH;I=PB
nnty	KBN=
nnue	AAB;JBL=PA
no	H;QC
noad	A=BAHC
noal	CCJ=P=
noat	H<PB
nobs	H<KCLAN=
nock	C=H=KALAN=PC
nods	FBK<
nody	C=PB
nof	FALAN<P=
nogs	H<PB
nogy	FAH<N=PB
nohn	H<LC
noid	AAF=NAP<
noks	AEC=P<
nola	AAH:PA
nold	ABCAH=L=
nole	A;CBGBP<
nols	ACH;KA
nome	AABBCAD=HAI<OAP=
nomo	LB
nomy	H;N<PC
nond	BEHAJ:P<
none	ABBAJ<KCL:N=
nong	ACC=HAJAK=LAP:
nons	A=FCK<L<QB
nont	A=BAJ<PC
nony	K=LBNBP=
nood	B=DAHFKCL9P;
nooh	L;QC
nook	BACAFBHAJ<K=P=
nool	GAH=J=LANDP=Q=
nooo	AAFBH<K<
noot	HC
nope	BCK:PA
nord	B:CAJBL;PA
nork	A=CAFBHAJAL=M=N<
norm	L<PB
norn	BCCDH=J=LAP=
nors	C=FAH<JBPA
nort	JCN=P=
nory	AAFAH<K<L=PAQC
nose	AABBC;HDN=P:
noss	ABFAH=K<LAP=
nost	AABADAKAL:N=
nota	AABBJ<
note	CAJ=L=P<
noto	C=PC
nour	ACB=D<HCL=P;QB
nous	BCC;HBL:NB
nout	A<BACCF<HAI=J9KCN=OB
nove	BBFCJ;K=L=PC
nown	BBK<
nows	CCH:
npes	LCQ<
npid	A=HB
nple	A=H<LA
nppi	HCP<
nppy	ABH<LB
nput	B=CAHBL<
nqis	BBH=J<PB
nque	HBLCP;
nram	A=H=K=NAPC
nran	ABB=CAH=
nrap	CBH<K=NA
nraq	L=PB
nrce	CAH<IAKA
nrds	A=BAKAN<
nred	F<GAJCK=L=NA
nree	B=HDK=NAP9
nrel	ABH=
nren	B=CBH8JAPC
nrer	HBL=
nrey	HBQ=
nrge	H<JAK=LB
nrgy	HBP=
nric	A=GBH=LBP<
nrie	HBL<P<QB
nrin	L=PB
nris	DB
nrit	FBH;K=LAPA
nrls	HAP<
nrly	H;LBPA
nrms	KBL=N=P=
nrmy	A=LB
nrom	FAH=IBK=LAN=P=
nrr	HBL=
nrry	BAC;H<LAPE
nrse	A=HB
nrst	B;HBJBP;
nrth	A=B:CCH<LBPDQ=
nrts	B=C=JBLAP<
nrty	ACI=LAP<
nrue	HBL=
nrun	HAP<
nrve	B<KB
ns	AAH<LA
nsan	HB
nsay	F<
nsed	B<JAN=
nsee	A;F=LBNBP=
nsel	H=L=PD
nses	ABJAKBL<N8
nset	B=CBJAL<
nsfc	LCQ<
nsha	LBPAQ=
nshe	H8PF
nsic	LDQ=
nsix	C=HCP=
nska	A=LB
nsks	B;HA
nsnt	H=PB
nso	AAH<K=NAP=
nson	BAGBL<N;PAQ<
nsse	HBL=
nst.	H=LB
nsta	HBL=P=
nsts	H:JAL=PD
ntal	LANAP;
ntan	PB
ntax	A=HB
ntch	A=BBC;HAP=
nted	BBC=F<LANA
ntee	AAK;NB
ntem	B=CAF=KCL<PA
nten	A=BCJ=
nter	A<B<G=HAKAMAQ=
ntes	AABCCBF=H=J=N=
nthe	ABF=HALAP:
nths	B<H=NDP=
nthy	BBHCJ<L=P=
ntic	A<C=F<HDLBNA
ntin	AAH9LBPA
ntle	ACC=HCL;P=
ntly	AEH:PA
nto	C;D4H<J=K9LANJOCPI
nton	A=GAH=LFQ;
ntoo	ACL;
ntop	B=FBHBJAK<
ntra	HBLAP;
ntro	HCL;P=QA
ntry	A=H;NAPA
ntty	AEL8PA
ntv	HBP=
nu	A=HCN=P=
nual	C=HCLAP:
nuce	A=CBP=
nuch	ADC<HCK=L<P;
nuck	A<BAC=HCLB
nude	A=C=H=LE
nued	B<JAPA
nuel	LBP<
nues	A=B=JBKCLAN:
nuin	A<QC
nuit	HCP=
nuld	A=B:C=DGH9PG
nulk	HBP<
null	A<HAL=PB
nuly	AACCH;L=
nums	AB
nun	LBP=
nund	HCL=
nunt	B<H;JANAPB
nup	CBDAI=JBK=L=P;
nur	H=LB
nure	FBH<K=N=
nurg	LB
nurn	BACEH=J:P=
nuro	HBL=
nurt	CALAQ<
nury	CAH;PC
nus	B<CAD=FA
nusa	PB
nuse	B:C=FDJALANCQ=
nust	B<DEF<H<IAL=N=PC
nuts	A=BBFBJ<K=LA
nuys	AB
nv	ACC<
nvan	H=LCP=
nved	BBCBHBJ<K=NBP7
nvel	AB
nven	A=BACAH;J<KBL=NAPAQA
nver	A<BAC:H9LBNAOAPB
nvie	HBP=
nvil	A=HBKAN=P=
nvin	HCL=P=
nwas	H<IAK=P=
nway	BBC<JAK=LDP;
nwe	A<DBH4MAPI
nwee	H<LA
nwer	C=FAK<NA
nwho	A<HAPB
nwie	BAHAL<
nwly	H=PB
nx	OAQ<
nxas	H<
nxic	HB
ny	A=HBP=
nyan	HBL=P<
nyed	BBJ<PA
nyes	H;J<NAPA
nyet	F=PB
nyne	H9LAPB
nyou	A=H;OAPG
nyth	H<LA
nzed	A<HEL<NA
n~	GAH<
n£	IBL<
n«	PB
nв	L=QC
n–	LC
n“	LB
o!	A=BBD=FCK:LAN=OAP=QA
o"	ACC;D=FAK:LANBP;QB
o#	A:C<D=HCIALAOA
o%	A<CA
o&	B=C=HAI=LBP=
o'	A=B<C;H=ICJALBMA
o'll	C=F<NBPA
o'm	ABBBCBGAHBJ<L:N=OAP<
o's	A=FALBN=
o've	B<F<IC
o)	A;B<LENA
o*	FAGBH=L<QB
o,	B=C=DAF=KAOBQA
o--	ABC=F:KCL<PB
o.	B=D6HAJ=K=NCOAPAQB
o..	H<LC
o...	ABF=KAL=N=
o....	CAG=HALBN<P=
o/	L<QC
o0	ACC<H=IA
o00	H=IB
o1	B=IB
o100	CBH=I=LB
o100,000	A<PC
o11	HAP<
o1944	H=LB
o1972	ACH=LBP9
o1976	H<LA
o1981	HCP<
o1983	H=LB
o1987	LBP=
o2-foot	HB
o200	AB
o2004	HCP;
o3	ACH<
o30	A=HCJ;NCP=
o4	H=IBL=PB
o45	I=LB
o5	A=BAH=IBN<O=
o50	ABL=
o65	AAH;LCP<
o6pr	A<HBL=PA
o7	AABAF=L=N=PB
o:	C=FAMAN=QB
o;	A:CEF=KDMAN=
o<	HDL:
o?	A=CBD=KAL=QC
o@	B:DAFBGDI<K=LAQ8
o[	MB
o^	A=B;C=IALAMCN<OAP=QB
o_	FEGBK;L8
oa	FAHCJ<OAP=Q=
oability	A=H=PD
oable	A=H<PE
oabout	A=BBH<IAJ<LCN=P=QB
oaccess	ABHDL<N=P<
oacres	ACL<P<
oaction	A=H=PC
oactive	H=PB
oacts	F<HAKBP=
oactually	H<PC
oadams	HBL=
oadding	ADH<L<
oadditional	HCP;
oadvance	ABH9PB
oafford	AAP<
oaffordable	PB
oafghanistan	A;HC
oafrican	AB
oafrican-american	A;LC
oafter	ADL=
oagain	B<LB
oagainst	A=H<L=NAPC
oage	AABCC=P=
oagenda	AB
oagents	HAL<
oagreed	B<NBPA
oahead	A=H=PB
oaid	J<LANAP=
oair	BBH=J<LB
oairline	ACH<
oairlines	P=QC
oalbum	H9QC
oalbums	H<LB
oall	ABCAD=KCLAN=P:
oalleviate	H<PA
oallowing	H<LA
oalmost	B;C<HEL=OAP=
oalong	A=CBH=
oalready	J=L=NB
oalso	F=H<K<LBNC
oalways	ABGAH;KAP<
oam	A;CALGP:
oamazing	H8LCPA
oamerica	ACB=KBL<N<PC
oamerican	B;H;JAKDLBN<PB
oamericans	BBJAK=L;
oamount	HBL=
oan	ABC=F=HEQ=
oand	D<EB
oannounced	A<H=LD
oannouncing	CB
oanother	BAHEJ=P=
oanswer	F=NB
oanymore	HCK=
oanyway	HBP=
oappointed	A=PB
oappropriate	H=PB
oapprove	ABC<F=KA
oapproved	ABH=L=
oare	AAC=D=F;HAJCKCP<
oarea	A;LAPA
oareas	AAP<
oaround	A<HBPB
oarsenal	L=PB
oartificial	HBL<
oarts	AAH=L=QB
oas	AAC<DAI;
oask	CAHBJ=K=L<NA
oasking	C=H=PB
oassault	F=HBNAP<
oassist	ABP<
oassistance	A=C=L<PE
oat	A<CADAGALCOAP<Q=
oattacks	ABH<
oattention	ABP;
oauspol	H:PE
oaustralia	NB
oaustralian	H=LB
oauthorities	A<HB
oawesome	GAHBL<
ob	P<
obaby	BBJ<
oback	AAKAL;P=
obadly	H;LAPA
obalance	A;PC
obangladesh	L<PC
obank	A;HEL=
obanks	A<CB
obarely	KB
obasic	FAK<
obattle	ADH=P:
obatty	A;CB
obay	HBL=
obe	BACCF=N;
obeat	A=H=LB
obecame	ABL=
obecause	ACC=
obecome	ABBAJ=L=P=
obeen	CBK<LAP:
obegan	ACH=
obegin	AACAH:N=PD
obeginning	H<LAPA
obelieve	ABCAP<
obelieved	F<H=KC
obelongs	ABL=P=
obenefits	HALBP<
obest	AABBC=LBN<P;
obetter	FBJAK=L=N=
obig	ABB=CAF;H;KCPC
obigger	H<LA
obill	CBH;
obillion	ABB=CAHBL:
obills	H<PC
obiological	A=HB
obit	A=PC
oblack	AAHBL<P=
oblue	H<LA
obonds	HBP=
obored	H<LB
oboy	H;PC
obranches	ABH=
obreaking	LDP=
obreakthroughs	F=H=KB
obridge	H:PE
obridgton	B<CBL=
obring	ABBCH=J<P=
obrought	H<J=LA
obrown	H=PB
obudget	B=H=NBPC
obuild	HBL;
obuilding	A:CB
obuilt	A<H;PG
oburdens	A=PB
oburning	FBH=
obus	A<HGL<P=
obusiness	H<LBPA
obusinesses	ACH:
obutler	HB
oby	B:FFK;LBN9QA
obye	H=LB
oca	ACC;DAH=L=PC
ocalled	A<H=LE
ocalling	AAH<
ocampaign	A=B<JBKALA
ocamps	A=PB
ocan	A<BAGAJ=KAL<PA
ocancer	ABH=
ocannot	A=C=F;KBPD
ocapable	ABH<
ocaptain	H<LB
ocarder	H<LB
ocare	A=BBCAH=J<LAN=PA
ocareer	A=DAH=PB
ocars	ABIDL;P;
ocarter	ACP;
ocase	HDL;
ocauses	HB
ocave	HBP=
ocbb	A;HC
ocenter	A;H<PD
ocentury	AGH<NAP<
ocertain	H;LCNA
ochair	A=H=LC
ochallenges	AB
ochamber	AAB=K<L=ND
ochanges	AAHAP;
ochart	ABH=
ocharter	L<PB
ochemical	ABH=
ocheney	HBL=
ochicago	BBJ=
ochiefs	H=LB
ochild	H=JBL=
ochips	HAP<
ochoose	C<HB
ocitizen	F;KE
ocitizens	A<C<FAHA
ocitizenship	HBP<
ocivil	LBP;
ocivilians	HAP<
oclean	BAHBJ=L<PA
ocleaner	ACH=
oclear	C=LDP=
oclick	H<LA
oclose	HCK=L;P=
ocode	AAH:L=PC
ocold	ABHAP;
ocolleagues	BAHAL<
ocollege	ABHAL=P=
ocolleges	H;LDP=
ocolonel	H<LB
ocolour	LBP<
ocome	ABB=H:LB
ocoming	H<PA
ocommerce	H<PB
ocommercial	ABC<
ocommit	A;CAHB
ocommitment	CBH=
ocommitments	A=PB
ocommitted	FAHBK=P=
ocommon	B=HB
ocommunist	ABH=
ocommunities	A;H=PB
ocompanies	AB
ocompany	H;PC
ocompete	H:PC
ocompetition	B<CALANAP<
ocomprehensive	B=HCP=
oconcern	HBP<
oconcerns	PB
oconditions	CBHCL=P;
oconduct	A<HANB
oconference	A;HAPB
oconfident	HBL=P=
oconflicts	HBP<
ocongratulations	P<
ocongress	A<B<CDFAJ=L:NBPA
oconstitutional	B=FCK<
oconsumer	LBP<
ocontinue	AAC<PA
ocontinuing	AAFBHCN=P9
ocontributions	HBP=
ocontrol	H;LA
oconvention	FBK<
oconventional	A=HC
ocooperation	HAL<
ocost	HB
ocosts	AAC=H=L=PC
ocould	B;CAFAH<PC
ocountry	B=CBP<
ocourage	ACP;
ocoverage	HAP<
ocrazy	HCL=P=
ocreate	A;CBK<NB
ocredits	HB
ocriminals	ABH<PA
ocripple	A<LB
ocuba	HBP=
ocurrently	BAH<LA
ocut	HBL=
ocuts	HAP<
odate	ABHAP;
odavid	LB
oday	B:DDI=JCL=PA
odeath	AAH<
odebates	AB
odecades	ABHBL<
odecided	H<PC
odeep	A=HDP;
odeepest	BBJ<
odefeating	A=HB
odefense	AAH=KBN=PA
odeficits	AAH:PA
odemocracy	A;CBPA
odepartment	A<H:LG
odespair	H<PC
odetect	H;PD
odetermine	H=PB
odetermined	H<PB
odevelop	ACB<JAL=
odeveloping	HAK=NB
odevices	B<JB
odid	DAL=PC
odifferent	A=FBK<
odinner	HEL:
odo	B<C=DBF=G=JDKCL;N<PB
odoctor	KBP<
odoes	A<LB
odoing	B=HAL<N=PA
odole	HBP<
odollars	A=BBH:J=PF
odominate	H=PB
odone	H;LA
odont	B=H<PB
odoor	H;PD
odoubled	BBN<
odoubt	A=HAP<
odown	ABF<HAJAKCL;PA
odozen	HBP<
odr.	H=LD
odriving	AAP<
oduring	A<CAH<LC
odynamic	ABH<
oearth	H<LA
oeasier	CBP=
oeasily	CCH;
oeconomic	BCJ=K=L=PB
oeducate	ABH=
oefficient	H<PA
oeffort	DAKAL;
oeight	K=NB
oelderly	LAP<
oelected	H;LD
oeliminate	A<
oelite	H=PB
oemail	HDP<
oempower	B<JB
oenable	AALAP<
oenabling	B<JB
oencouraging	HBL=
oend	ADC=H<LCP<
oended	H=PB
oenemy	AACAH;
oenergy	AAH<KAPA
oenforcement	A<HBK=NA
oengland	HBP=
oenjoyed	LCP<
oensure	HBL=
oentire	HAL<
oequal	BAH<LA
oera	H=PB
oestablish	A;HAPB
oestablishing	A=HB
oeven	AACCFCH9K=
oeverton	H<PA
oevery	F=JAKDL=N=
oeveryone	CALBP:
oeverything	A<CA
oevidence	GAHBP<
oevil	HCP<
oexam	H=LB
oexcellent	L;PB
oexcess	HBP=
oexclusive	HB
oexecutive	L<PA
oexisting	B=H<JAPA
oexperience	HBL=
oextend	HBP=
oextended	A=HDL<
oextraordinary	AAL<PB
oez2dj	H<LA
of	HB
oface	CAL;PA
ofacebook	H=LB
ofacilitate	HBL<
ofacilities	AAFBK=P=
ofacts	ACP;
ofair	ABP;
ofairly	ABH;
ofallen	ABP=
ofamily	A;CAH<JAK;LBMANC
ofantastic	LC
ofar	ABBBH=
ofarmers	AAHBL=
ofast	A;F=HC
ofather	A<HBQB
ofavourite	H<LB
ofear	HEP;
ofears	ABH=
ofebruary	ACK=
ofederal	BBHBN=P;
ofeeding	ACH;
ofeeling	CBH<
ofelt	BB
ofestival	A<C=HBL<PD
ofield	A;PC
ofields	ACP;
ofighting	HCL<
ofinal	AAC;HAPA
ofinancial	BBH=J<
ofind	AAKAP;
ofine	ADH<
ofinish	H=MAPB
ofinished	HCP;
ofirm	ABP=
ofirst	B;CDHBJAL9NAP<
ofive	BBC=H=PA
ofix	HB
oflat	A=PB
oflew	HAI<LC
ofloyd	H<LB
ofolks	H<PD
ofollow	A<GBH=I=LCOCP=
ofood	AAH=LBOAP;
ofootball	ACP;
ofor	B:DAF=HBI<JBK<LA
oforces	ABC=F=KAL=
oforeign	B<HAKAL=NA
oforget	H:LC
oforgotten	A=HB
oform	HDI=L=
oformer	AALAP<
oforward	ABI=LBP;
ofought	H=L<PD
ofound	ADP<
ofour	A<PA
ofourth	H;PC
ofree	A;BBC=HCJ=PA
ofreedom	AAH=L<PA
ofrench	ABK=NAP<
ofriend	H<IAKBL<PA
ofrom	BAIAJ:LCMAP=
ofuck	AAB=FAHBL=N<
ofucking	HB
ofulfill	ABC:L=PD
ofull	ABHFL;P:
ofull-time	H<PA
ofully	CAH<LA
ofund	A<H=LBPA
ofunny	A=HB
ofurther	ABH=KCN<
ofuture	ACC<KBL=N=
og	HB
ogames	A=HB
ogas	A<HC
ogasoline	A<HEL=
ogaudin	LBP=
ogave	C=HBP=
ogeneral	H;PC
ogenerate	HBP<
ogeneration	PB
ogeorge	LBP;
oget	C;F=GAHAJA
ogiant	ABHAP<
ogirl	A=H:LCPA
ogirls	HDLCP:
ogive	ABBBFAN<P=
ogives	A=BBJ<
ogiving	LB
ogo	A=DBH;K=LANA
ogoal	AEH9
ogod	A=LEP9
ogoing	D=LBNAP<
ogold	HBL=
ogonna	L=PB
ogood	A=B=FBH=LBNEP;
ogot	BBHCKBL<N;P=
ogovernment	CAH<N<PB
ogrant	BBHAN<P=
ogrants	AAC<
ogreat	B=H=LANB
ogreater	B<HANB
ogreen	H<LAPA
oground	FBK<
ogroup	ACP;
ogrowth	A=DAF<KBLB
oguess	ABIAP:
oguests	HAIAL<P=
ogun	H=PC
ogym	ABP=
oha	HBL<
ohad	BAD<GBH<
ohand	A;GAH<PC
ohanding	H=PB
ohappy	BAH:J=LE
oharrison	HAL<
oharry	H=KB
ohas	HAK=L:
ohate	H;LAPD
ohave	ABCBD=FAK=N=OA
ohavens	A=CB
ohaving	F<JAKAP=
ohayward	H=LB
ohe	A;C=JCLANB
ohead	LBP=
ohealth	A<BAC=HBJ=KBLAN<
ohealthy	ACP=
oheard	ABB<C=LA
oheart	A<C=HD
oheld	LBP;
ohelp	A<C=HAK<L<PH
ohelping	A;H;PG
oher	A<HBJANAP<
ohighways	FCK;
ohis	A=C=HBLEN=
ohistoric	HB
oholding	ACH=P=
oholds	IAL<
ohope	FAIAP;
ohopefully	A=LB
ohosted	DB
ohot	A<HA
ohours	HDL=
ohousing	A<H=LBPB
ohow	ABC;LB
ohoward	ABC=
ohowever	C=F=HBL<NC
ohuge	FBK<
ohuh	A<LB
ohumanities	A<LB
ohussein	CBH<
oi	B=CBFBH:K:PF
oidea	HB
oillegal	A<HC
oim	C<HA
oima	H<LB
oimportant	A=KAN<
oimprove	ABH<L<PB
oin	G<HAIBOAP=
oincentives	HB
oinclude	A<H<LCPB
oincluded	A;CB
oincludes	ACC=
oincluding	C<DAIAK=NAPA
oincome	AABAHAJ<P<
oincomes	H<PA
oincrease	L<PA
oincredible	HAKAL=N<
oindividual	LB
oinflation	AEC=FAHAL=P<
oinformation	CBL;PA
oinitiated	A<CBH=LB
oinitiatives	HB
oinnocent	HCL<
oinside	A=BBH<PB
oinstitute	A=H;LB
oinstitutes	H<LB
oinstitutions	A<CB
ointerest	H<KAPB
ointerested	H<LA
ointeresting	HB
ointernational	B=H<JAKALB
ointerstate	H:LD
ointerview	HC
ointimidate	ABH<
ointo	C<HBL=PA
oinvestment	PB
oinvite	A<HALBP=
oinvolved	A=HCP=
oiraqi	B=H<JAPB
oiraqis	HBP<
oirish	HBL=
ois	ABBACAFBG=I7JAN=P=QA
oisil	B=HCP=
oisis	AAHBL=P<
oissue	A=CAH<PC
oit	H;I=JANA
oits	CBFDJAK=LCN7P;
oj	HBP=
oja	H:LFP=
ojazz	H<PB
ojob	H<PA
ojobs	H;IDL<PA
ojoin	A<HALBP=
ojudge	H=LBP=
ojust	C<I=JCK=
ojustice	HBP;
ojustin	HBP<
ok	HCL=P=
okeeps	ABH=
okennedy	LCP<
okid	H=PC
oknow	AAB=C<DCFAK:L<NCPB
oknown	HBLAP=
oknows	K<ND
ol	A<HA
olabel	H<LAPA
olaboratory	HBP=
olarge	A=C;PF
olargest	HDL=P=
olast	A=CBL=PB
olaughter	ABL=
olaunched	HBP=
olaunching	A:CD
olaw	H<LBP=
olead	A=HALCP=
oleague	H9LB
oleave	BAH=J=L=PB
oled	H=LCP<
oleft	H<LC
olegacy	AAP<
olending	HBP;
oless	AAC<KAN=
olet	C=DBL=PD
olibrary	CBH<
olife	C=F=LC
olike	BCCBJ;PA
oline	ABH=
olisten	K<NA
olistening	FBH=K<LCP<
olittle	ACBAHAL<P<
olive	A=CAF<KB
oload	A=LB
oloan	NB
olobbying	HBP<
olocated	ACH;
olondon	AAH<
olong	BAHCK=L<NAP<
olook	AAC=LBP=
olooking	AABBJ<
olooks	BAHAP<
olose	L<PE
olosing	A=B=HENAP=
olost	KBL=
olove	FCLBP8
olt	ACIAK=L;PA
oluke	A=HBL=
olunch	HBL<
om	H=PB
omadrid	H=PB
omail	A=CAH<LB
omajor	BCJ:PA
omake	ACB9CAFAP<
omaking	F<HDL<NAP<
omalaysia	H<QC
oman	B=LC
omanage	HB
omanaged	ABH<
omanufacturers	LB
omany	A=I=LBN=
omarch	H<LBPA
omarket	A;CAPA
omars	ACH;
omate	A<IB
omaterial	CBL=
omath	HBP=
omatters	A<C=HBPA
omay	A<CAJAPA
ome	ABBAJ<LAP;
omeans	CBL=PA
omeasures	B<CBHAP=
omeet	A=CAHCL=P=
omelbourne	HCP<
omemories	A=PC
omemory	LBP<
omen	ABCAH=L<
omet	H;PA
omiddle	AAL<
omight	A:CD
omilitary	BACAH;J<PA
omillions	AB
ominister	ABHAL<P=
ominutes	LB
omission	HCL<
omoment	HCL=
omoral	A=HB
omore	BDDAF=GAJ;KAN<
omorning	A=HBL=
omortgage	HBP<
omost	B=L=PB
omove	BBHAJ=L=
omoved	AAB=HCJAL;P=
omoving	A=HBP=
omultilateral	FCK;
omusic	HBKAL=P=
omust	H=L:PB
omy	A;F=HCI=LAPA
omyself	CAH=L=PB
on	HCP=
on't	K=MANAPB
onation	AEBAH<K=L<
onational	A=C=H<JCLC
onations	L<
onear	A<BAHCN=P=
onearly	A<CAH;PB
oneed	C=DAL<NB
oneglect	ABH=
oneighborhoods	HBP=
onever	A;CBDAH=NAPA
onew	B<C<DAFBH=KALAN<PA
onext	A=B=CAF=H=I=JBLANA
onight	ACB;LANA
ono	A;BBCCF=H=PA
onone	F;KC
onor	ABH:LA
onorth	BBJ<
onot	A=DBH=JA
onote	ABP<
onow	AAB<H=KB
onuclear	A;F=HALBNB
onumber	ACH<
onumerous	AB
oo	L=PB
oobama	A<LB
oof	D=JBK<LAOAP<QA
ooff	FAH=LD
ooffice	H=LD
oofficial	BAC=H<LC
oofficials	KBN=
ooften	B:C=NC
ooh	FCK<L=PA
ook	ABC<KBL=N=
ookay	H<LB
oomg	HDP=
oon	AAB;EAF=HAJAKALBN;Q=
oone	AAGAHAL;N=
oonly	B=CEH=KAN<P=
oonto	ABH=LBP<
oopen	ADL=
oopened	HBL=
oopening	CAH9L<PF
ooperate	AAP;
oopportunities	A=BAJ=L=PB
oopportunity	A<BBC<D=HAPD
oopposition	ABC=FBK<
ooppressed	A=PB
oor	B;J<L<NBQA
oorder	L;PD
oordered	H=LB
oorderly	H<LB
oother	F=KCL=N<
oothers	A<
oour	DAF=HAKBP=
oout	DAFAHEI=K<P<
oover	AAC;HAJAP=
ooverseas	H<PA
oown	CBH=
oowner	H<PB
opair	A;HD
oparents	B<GAHCJBP9
opark	A=LB
opart	BBJ<
oparticularly	AAHAP<
opartners	ABL;PA
oparty	BACBH;J<PA
opass	ABFCH:JAK=N<
opassed	A=H9K=LD
opassengers	HBP<
opassing	A=CAH9LCPA
opath	H<L=PC
opaxton	H<LC
opaycheck	HBP=
opayment	AB
opayne	A=PB
opeace	HBL=
opeople	CAD=FEJAK9
oper	ACH<
operiod	B<CA
operson	A;H=PD
opersonal	B<HAJB
ophase	HBL<
opiece	LC
oplaced	AAH;PA
oplaces	ABH=
oplan	A=CAH<NA
oplay	H<L=NAPC
oplaying	CAH<LDP<
opleased	H<PD
oplus	H<LB
opoint	ABB=
opolicy	AAH<PA
opoor	A<BAJ=
oports	A=HB
opossibility	HCP=
opossible	B=HBNAP<
opotential	H=PB
opoverty	ACL<
opower	HBL=P=
opowerful	CBH=KAN=
opowers	A<PA
opractices	AB
opreparing	H<LB
opreserve	A=CAHBL<
opresident	A<H9K:LHNC
oprevent	FAK=L=PB
oprice	ACB=L<
oprime	A<LC
oprinciples	D=HB
opriority	ABH=
oprison	HBP<
oprivate	AAH;LA
oprivilege	ABH=
oprobably	ACP=
oproblem	A=C=IAKAL;N=PC
oproblems	AAF=H:KAPA
oproduced	CAL;PC
oproductive	ADH<
oproductivity	A;CC
oprofound	AABBHAJ<L<
oprograms	F<KBN=PA
opromote	AAH<LCP=
oproof	A=LB
oproposals	LB
opropose	L<PA
oproposing	A<CA
oprospect	ABH=L=
oprosperity	CCH<
oprotect	CBH:PA
oprotection	H<LAPA
oprovide	ABJ=L=
oprovides	H=PB
opurpose	AAH<PA
opursuit	CB
oput	A<CBHBL<
oquality	A=HCL=
oqueen	HBL<
oquite	A:KALB
or	AAFAH<K=
oradio	H<OAPA
orailroad	A=LB
orailroads	H<PC
orange	HFP:
orates	ABP<
orather	ABC=
ore	H<PB
oreach	BAJ<KAP=
oread	A:CALANA
oready	H=PB
orealism	A<PA
orealize	A<CB
oreally	ABC=HAL;N=PA
oreason	A;HB
orecent	FBH=K<PA
orecession	KBN<
orecipients	ABP=
orecommend	H=PB
orecommendations	ABC=
orecovery	AB
oredtape	H;PC
oreduce	FBK<
oreducing	HCP=
oreductions	A<PC
oreform	HBNA
oregimes	HAP<
oregion	H;LB
oregister	FBK<
orelations	AB
oremain	B<NA
oremarkable	H<PB
oremember	HBP=
oreminded	FBN<
oreplaced	ABC=
oreport	HB
orequirements	H:PC
oresistance	H<LA
oresort	H<PB
oresources	H<
orespect	HBLAP<
orespond	HCL=
oresponsibility	A;PC
oresponsible	HEP:
orest	ABL=
orestaurant	LBP=
oreturns	AAP<
orevolution	B=CAH8PD
oriding	H=L<PC
oright	FCK<N=PA
orise	HBP=
oroad	ACC=H<
oroads	HAP<
orole	HBP<
oronald	A=CAH<PC
oroom	H=LB
oround	H=PB
ort	A<CCLAOAP=
orules	H;PA
orussian	L:PAQE
oryan	B<JANA
os	B<JBLBP=
osame	PB
osave	ABH=P<
osay	BCJ:KAL=
osaying	A<CA
oscene	A<CA
oscholarships	AEP9
oschool	B<F=JB
oschools	A;BBCAH=J<LB
osearch	CB
oseason	FAH<LB
osecond	HCNAP=
osecretary	A<H:LH
osecure	CCH:
osecurity	A=C<EAF;LANBPB
osee	B=IAKBL9PAQB
oseeing	ABBAHAJ=L=P<
oseen	CAH<K<LANA
osenate	HBP=
osenator	PB
osend	AABAFCHAJ=N=P=
osent	AABBJ<P<
oseptember	ABH<
osergeant	H;PC
oseries	ACP;
oserious	BAJ=L<
oserves	A=HB
oset	A=BBJ<PB
oshape	A;CB
oshared	A<PC
oshe	ABCCH;L;N=
oshit	H=PB
oshooting	LBP=
oshould	DCH<
oshow	F=LB
oshows	HBP=
osign	C<HD
osigned	A;C=LE
osignificant	A=HBL=PA
osigns	H;LAPA
osimilar	F<NC
osimple	ACH:L=PB
osimply	H7KBLCPA
osince	A<BAHALCP<
osincerely	H=LB
osinger	HBL=
osite	PB
ositting	LC
osix	HBL<
oskilled	A;HF
osleeping	ADP<
oslightly	A=HCL=
oslow	AAH<PA
oslowly	H=LC
osmall	ABB=HAL=P=
oso	BCC=J=NA
osocial	ACH;
osolar	H<LC
osome	AAC;HBK<NA
osomeone	BAC=J<PB
osomething	KBL=N<
osong	A=L=PD
osongs	H=L<QC
osoon	A<PB
osort	A;HB
osounds	HB
osouth	B<H=JBLA
ospeak	AAFAP<
ospeaker	H;LD
ospecial	BCJ<P<
ospend	H<PA
osponsor	A<CCHAL=
ospurs	A=HBLAP=
osquirrel	ABP<
ost.	ABH<
ostamp	K<NB
ostand	BACAJ=L<
ostandard	B<H8LENB
ostandards	C=HBP=
ostars	ADH;L=
ostart	A<BACAHBL=N=
ostarted	HBP<
ostate	ACB=JAL;
ostates	BCH=N<PA
ostation	A=H=LC
ostay	C<HDL=
osteps	L=PD
osteven	ABH;
ostill	CCFAH<L=
ostop	ABP=
ostopping	L<PC
ostories	FBK<
ostorm	HCL=
ostory	BAH;PC
ostrategic	BAH=LCP=
ostrategy	H=L=PB
ostreamline	A=PB
ostreet	A<LC
ostreets	H;PD
ostrong	B;C=NCPA
ostronger	CB
ostrongly	FB
ostudents	A;B<JAPB
ostyle	AAHAP<
osuarez	ACH=P<
osubmitted	A<LA
osubstantial	C=LBP=
osuch	B;LBNA
osummoned	BDJ:
osupport	AAB<FALB
osupporting	A<PA
osurrounded	ABQ=
osweeping	H<LB
osweet	ABH<
osyria	A;CAHA
osystem	CBH;NBPA
ot	HB
otake	BBHDJ:L<NAP<
otaken	CAP;
otalk	HBP<
otalking	A=H=LC
otall	HBP=
otax	AAFAH=J=KAN;PA
otaxes	A<CEF=H=KA
otaxpayers	ACB=HCP9
oteachers	ACC<
oteam	ADCAF=L=P;
otell	H;J=KALD
otelling	H=LB
oterrorism	BBHBJ<L=
otexas	A=H<PC
othan	C=IBK<L:NC
othanks	ADFAH9
othat	A=CADCF=J<LAP;
othe	C=FAG=HAIBLEMAN<Q;
otheir	C=HAL;PB
othem	BACAFBH=K<L=
othen	A<B=DCH=L;NAPB
otheory	L=P=QC
othere	A:C<DBJ=PG
otherefore	F<KAPA
othese	HCJ<L;P<
othey	AACBF=H8K=PC
othinks	H<LC
othird	H=LB
othis	A=JBN<
othose	AAC;F<KDL=N=PA
othousands	ADL=P;
othreat	A=HBP=
oties	A=HBP=
otimber	H;LC
otime	A=BAF=HCKAN=
otired	H<PB
oto	H=K<NBPCQ=
otoday	B=CAFAH:I=K=PBQA
otogether	B:NDPA
otomorrow	AAC=FAGAH=K=L:OCPB
otoo	B:JDK=LAPB
ototal	KBN<
otoughest	HCP;
otour	A=HCP;
otournament	L=PC
otoward	CAP<
otower	L<PC
otown	BAP<
otrade	B=F=JAK=NC
otrain	CAP;
otraining	PB
otransition	HCP=
otransport	H=PB
otrax	H<LC
otroops	ACCAH=P;
otrouble	GCL;PA
otrue	AAHBK=NAP=
otruth	H;NAPC
otry	AD
otrying	H=PB
oturned	BDJ:
otv	C=J=NB
otwo	HCIBL=P<
ou	B<K=LANAPA
ou.n.	H<LA
ou.s.	A=BAHBJ<L=
ouk	C=HBL=
ouna	H<LA
ounderstand	AAH<
ounion	AAC=FAH<K<L=NAPB
ounited	G=HB
ounknown	ACP:
ounless	A<PA
oup	A;BBF=KBN;OBP=
oupdate	CCL<
oupon	A=FAHCK=L<PA
our	A=B=HEJAL;
ourge	A<H=LE
ous	AACAH=L<
ouse	B=H<LEP=
oused	A=H<LAPB
ousing	AB
ova	GBH<
ovalue	ABHAP=
ovarious	ACK=
overy	A<C=HDL=NC
ovia	ABH<
ovictims	AAB<C=H=NE
ovictory	H;LC
ovillage	A=H=L=PE
ovoice	A;CCHA
ovote	AAH9LC
ovoted	FBK=
ovoting	BBH<J<PB
ovulnerable	AAP<
owage	ABOAP<
owages	ABH=
owait	BAH<LB
owake	A<BBCBN<
owalls	HBP=
owar	F=KCLAN=
owarrior	AAH<L=PB
owas	BBCCHAJ<P=
owaste	A=HB
oway	B=CCFAP<
oways	FB
owe	B<CADAG=H9PD
oweapons	A<F=HBPA
owearing	A;LD
owebsite	ABH;
owelcome	LCP=
owelfare	H<LA
owell	A;BCCBFBJ=KBL;N:
owent	B<F=HBJBKAP=
owere	ABCAH8JALAP=
owhat	ABDCKAL;N<PA
owhatever	AAHB
owhen	B=FAHAK=L:PE
owhere	L<
owhether	L=PC
owhich	CBH<PB
owho	A<FAH:JCK=NAOAPA
owhole	ABB=HA
owildlife	H<LA
owill	B:CADAGAK9L<NAOAPD
owilliamson	H<LB
owilling	H;KC
owin	HC
owind	AAP<
owinning	ACH<
owith	B=D;HBLCN;
owithin	H;L=PE
owithout	B=JBLAP;
owo	A<PA
owoke	ABB=
owomen	A:C=PE
owon	AAC=PB
owonderful	ACP;
oword	BAHAJ<LBP;
owork	A9BAHAI<LBPB
oworked	AAH;PA
oworkers	B=C<PC
oworking	H<L=PB
oworks	H<PB
oworld	C<FBH=IBK;PA
owould	ACB=C=H:J=K=PD
owrite	HCP<
owrong	H=K=PB
owrote	LBP;
oxi	LB
oya	ABH=
oyear	BBCAL=P<
oyet	A=HBLAP=
oyo	H;LC
oyork	HBP=
oyou	B=F=GBH<J;LANEPA
oyour	AABBC<F=HAKAN=P<
o£	BBHAJ<
oв	L<QC
o–	HBP<
o“	A<HA
p!	C=KBN<
p"	AABBC=F<HAJ=KAN=Q=
p#	B=JCK<
p&	C<HAIAK=
p'	D=F=HAJ<KALAPAQ=
p's	A<F;HBKDLBN<Q=
p)	F<HAKA
p*	A=HAPB
p+	AAHCI=L=
p,	AAF:HAJ<KALA
p.	F<J=N=PA
p..	C=F<KDN=
p....	AAL<
p1	HAL=OC
p100,000	A<BAPB
p15	AAC<H=OA
p18	HAL;
p1990	BB
p2	AAB=EAJ=OBP=Q=
p20th	A<CB
p29	HAL<
p3	B<IALAOA
p30	A=IB
p33	HAL<
p43	K=NB
p65	LDP:
p75	B<CB
p90	ABC=
p:	C<F:HAKB
p=	HBP=
p>	B=C=FAJCP<
p?	AABAGAI=J=KAN<
p@	AAB<JCK;
p_	KB
pa	BEC<DAEAF<G=J;L<MANAPC
pabandon	B<JBP=
pability	ABP=
pabout	ACC=HAL<
pabraham	L;PC
paccess	A=HB
paccount	FCK;LA
paccounts	AACAH:LA
pachievements	AAHBP<
pachieving	B<NA
pact	A=F<H7KBLEPA
paction	B:JDLA
pactions	P<
pactive	A<CB
pactivities	A=HBP=
pactivity	HCL=
padams	H=LB
paddiction	HBP=
paddress	A=B;F;HAJCKC
padministration	H:LEP=
padults	HB
padvances	FCK;
padvantage	HB
padvice	ACH=
padvisory	A=CB
padvocate	HBL=
paffect	F=KCN=
paffordable	A<
pafghan	AAH<LAP=
pafter	A;F<HBKCLAN=PB
pafternoon	ACH<
pagain	A8CBF<HBNA
pagainst	B=HB
page	L<
pagencies	HAL<
paggression	A=CCL=PA
paging	B<NB
pago	A9CEHCIAL=N=P=
pagree	HCL<
pagriculture	BCJ;L=
paid	ABB=H=JA
pair	ABF=H;LB
paircraft	ABH<
pairlines	LBP<
pal	BBJ<
palan	HB
palien	HBP=
palive	HB
pall	BLC9F<HAJ3K:L=NGOAPB
palmost	A=H=PC
palone	A;HB
palong	ACP;
palso	A=B=F=KBLBNAP<
palways	A=B;CEHCK=L<
pamerica	BBC;F<H=J=NAPDQA
pamerican	ACBAC;H:J=NA
pamericans	AAF;H=
pamong	F=HAKAL<
pan	BHF<H<J9K=L<NAPB
pand	ADBCC=F9HEIBJ6KA
pandy	BBJ=
panniversary	I=KB
panother	BCJ<
panswer	FEHAK=L=N;
pany	A=BGC:F=K<NA
panybody	J=PB
panymore	A:CDHAP=
panyone	H<PD
panything	A=BFH=J<K;PC
panywhere	AAHAP<
papp	H=LB
papparently	H<LB
pappreciate	A;CC
papproach	AAFAN<P<
pare	A<B=C=FAHEI=KELBN=P:
pareas	ABCAP<
parmed	A<CB
parms	BAHBJ=P=
paround	A<C=HCL;PE
particle	HAL<PA
parts	ABBBC=J<L=
pas	C=K;L=ND
pask	B=HBJAL;
pasleep	A=PB
passembly	A<LC
passociation	L=PB
pat	C;F=HBJ=KBQ=
pattack	ACH=
pattention	ABP<
paustin	BBJ<
pauthority	H<LA
pavailable	C=LBP=
paward	AAH:LD
pawards	ADP:
paway	A9CAHCPB
pb	A;BDHAJ:LC
pbabies	ABH=
pbaby	HBL<
pback	A7CBHBPD
pbad	A=CEJ=
pbadminton	A<LB
pbalance	B=FBH=JA
pbalanced	A=B<CDFAK=
pband	LBP<
pbank	ACLAP9
pbasic	A=CAH=PB
pbattles	A<LB
pbe	B;DAF=HBJCKEL;N;P:QA
pbecame	F<HAKD
pbecause	A=PB
pbecome	B<JB
pbed	JCN<
pbefore	ABBAC;F<HAKA
pbegan	HCKBLBN<P:
pbegin	B:JC
pbeginning	AAHAKAL;
pbehind	L=PB
pbeing	BJH=JAN9P=
pbelieve	HAP<
pbenefits	AAFDK<N=
pbest	A<B=CCK=NB
pbetter	A7JAK=LANAPD
pbetween	A;HEL9PD
pbig	A;CE
pbigger	A<CBF=NA
pbill	FEK:LAN=
pbills	ABHAK=L=
pbipartisan	A<CD
pbirth	B<JB
pbit	C<
pblack	B=H<PB
pblame	B<JB
pbless	HBL=
pblock	A<HB
pbodies	PB
pbody	AFH;P=
pbold	A;B=CE
pbomb	HB
pbook	H=LB
pborder	ABH<
pborders	FBK=
pboth	BBDAJ=K=L=NAPA
pbottle	ABH=
pbottom	B<JB
pboy	ABH=
pbrain	ABH=
pbranch	ABH<
pbreak	HBL=
pbrilliant	HCP<
pbrings	F<KC
pbritain	A;KALC
pbroadband	HBL<
pbroadcasting	L=PB
pbroken	KBN<
pbrother	ACH;PA
pbrothers	A;HBLBP<
pbrought	F<KCN=
pbrown	H=LBP=
pbudget	ABFBH=P=
pbuild	B<JC
pbuilding	ACH;K<LA
pbuilt	F=HAKB
pbusiness	ADBCJ;K;LBP:
pbusinesses	ABBBC<J<
pbuy	B=HCJAP<
pbuyers	HB
pby	BAHAPB
pca	A=F=HDKBP;
pcall	B8JFL=
pcalls	A<HD
pcame	A<PA
pcan	A=B=CAF:HDKGN=P=Q=
pcancer	BBHAJ<
pcannot	A=F=KCN=PB
pcapacity	B=HB
pcapital	ABC=
pcard	AFL<P=
pcare	B=C<HCJA
pcarry	B;F=JCKB
pcarter	HCL=
pcash	ACFAH;K=L=PA
pcats	HBL=
pcause	F8KHN=P=
pcauses	FDK;
pcells	A<PC
pcenter	LBP=
pcentral	ABC<
pcentury	AFK<L<
pcertain	A<CBPA
pchallenge	ADH;K<NBP=
pchamber	ABFAK=P<
pchampion	HCP<
pchance	AAFCH=K<LAN=
pchange	FAHBJAL=N=P=
pchanged	H<KBLCP=
pchanges	AAFCK;
pcherry	A=LB
pchild	AABBC<FBK=L=PA
pchildcare	ABP=
pchildhood	ABC=
pchildren	AABBC;J=
pchip	A=HB
pchips	A=HB
pchocolate	H;LC
pchoice	AB
pchoices	H<
pchoose	B;JC
pchurch	FAH<LB
pcircle	A=HB
pcities	ACH<LAP=
pcitizen	ACBAH=J=
pcitizens	AEC<FCHAK;L<NBP=
pcitizenship	BDJ:
pcity	L<PB
pcivil	AACAH<
pclaims	B=HBP=
pclass	BBHAL;
pclean	B=CEH<JAK;NCP=
pclear	A:CAHA
pclimate	AABCC=J=K=NA
pclosing	H9LE
pclothes	AAH;PB
pclub	A=PC
pclubs	HB
pcoal	ABB=JAL<PA
pcoast	ABC=
pcode	H;LD
pcold	A;CBHA
pcollege	BFJ8
pcolleges	A:LD
pcome	B:F=HCJEKAL=P<
pcomes	F;KCLA
pcoming	AEB=C8NAPA
pcommission	A;H=LE
pcommitment	AFC=P9
pcommitments	ADP;
pcommittee	LC
pcommon	A;CB
pcommunity	ABC=
pcompanies	A<PD
pcompany	AAH;LC
pcompetition	BCC=H=J<L=PC
pcomplex	A:CCLA
pcomplicated	F<KB
pcomputers	CCHAP;
pconcern	AB
pconditions	AAHEL<P;
pconference	A;LAPB
pconfidence	HCL;
pconflict	AB
pconfront	B=F=JAKB
pcongress	A:BDC<FAH<IAJ:KBLANA
pcongressional	A;CBL=PB
pconnection	A;LB
pconsensus	ABK=NA
pconsequences	ADP:
pconsider	B=CAJB
pconstruction	A=L=PD
pconsumers	H<PB
pcontest	H=LD
pcontinued	B<NB
pcontinuing	F;KC
pcontrol	HAJB
pconvention	A:HC
pcool	DBF=GAKAL<
pcooperation	A=HB
pcorporate	A;CD
pcorps	HAL<PA
pcos	ACL<P=
pcost	AAC=H:LA
pcosts	H=PB
pcouncil	H<LAPA
pcountry	ADBBFDH<J<K:
pcounty	H;PAQA
pcouples	FBK=
pcourse	ADL=
pcourses	H;LBPB
pcoverage	A;HB
pcreate	C=F=JBKB
pcreating	B<NA
pcredit	LBP=
pcrime	A<BAJ=PB
pcriminals	HBP;
pcross	A=LB
pcry	B;JC
pculture	ACP=
pcures	FAHCK=P=
pcut	B<HAJBKAL=N=
pcuts	AAC=HAIAL<
pcycle	H;LA
pda	PB
pdaily	ABP<
pdance	B<JCLAQ=
pdangers	ABH<
pdate	FBK=
pdaughter	ABL=
pday	ACC<FBH;LC
pdays	ACC=IA
pdeal	AAB<C=FAIAJBK<LA
pdeath	A<BBC<J<PD
pdeaths	A=H=PC
pdebt	ABC<HBL=
pdecade	ABC<
pdecline	AAB<JB
pdefeat	B;JC
pdefend	HCL;
pdefense	ABBAC=H<J=K=LB
pdeficit	BAFAHDI<J=
pdeficits	H=PB
pdeliver	B;F=JCKB
pdelivered	BAH<LA
pdemands	FDK:
pdemocracy	AABBC=FBJ<K=
pdeny	B<JB
pdepartment	A:LD
pdeparture	C<LB
pdepend	HB
pdependent	A8CDIA
pdespite	KBN=
pdetails	ACC<
pdetermination	A=HDP<
pdevelop	A=CAJBP=
pdid	C=F=KDL<
pdifficult	A;CC
pdisadvantaged	BBN<
pdisclose	B=JB
pdiscovered	LBP=
pdisease	H<LB
pdistrict	A=H=LC
pdiverse	A:CD
pdivision	ABP=
pdo	A;B:C=HCJDKDP9
pdoes	F;HBKBLAP;
pdollar	FAH<
pdomestic	BAH=LB
pdone	DAF;HBKFL=N<P;
pdouble	B<JB
pdown	C=IAL;PC
pdraft	A<HC
pdrain	FEK;N=
pdreams	H=L=PC
pdrinking	A<LA
pdrive	FBK<P=
pdrives	FEK9
pdrug	ACB=FBH=JAN=
pduring	B;CBHFP9
pe	HCP<
peach	BGC<F<J8K<NDPC
pearly	A:BACCHCJ=K=L=
pears	A<HALA
peastern	H<LC
peconomic	BBCDH<J<L;PA
peconomically	A;CC
peconomy	K=L=PB
ped	A=HB
pedge	ACH<
pedition	A=LDP=
peducate	HBP<
peducation	ABC=FBHDK=L<P;
peffective	A;CAPA
pefficient	A7CG
peffort	CBFAH=L<PB
pegg	A8HCLB
peight	A<HB
peither	F<HAKA
pen	LC
pencourage	B;F=JCKA
pend	CBFAK=L=
pendeavor	ABH=
pended	H=LB
pends	KAL=PC
penemy	ACH=P<
penergy	AABCC;J<PB
penforcement	HBL<P=
penglish	AAH:PB
penhance	B<F<JBKB
penough	A8CHH<PB
pensure	B;JC
penterprise	ABP=
penvironment	AEH=L=P<
penvironmental	CCP=
pequal	A=B=HBJA
pequipped	A;CC
pera	ABH=L=PB
pestate	ABH=
peurope	BAH<
peven	B=F;JAKDL<N<PA
pevening	AAFCK;
pevent	H<LEP=
pever	A7B=CHF<HAKA
pevery	A<BGF<J9K9L<NGPE
peverybody	A<BBHAK=
peveryone	BEHBJ:K<L<ND
peverything	A<B=HCKFN;
pevil	A<BCCAJ;
pevolution	A<H=LD
pexcellence	BBC=J<
pexcited	K;NC
pexciting	A<CBPA
pexecutive	C=H=LC
pexpand	A<B<JBKAN=PB
pexpands	A<CB
pexpansion	CAH<
pexpenses	AAP<
pexpensive	A=CBK<NC
pexports	A<PA
pexpress	A;B;LENB
pextreme	A<BACBJ=
pfacebook	BCH;J;LB
pfaced	A=HBL=
pfacing	B=KBN=
pfact	BBJ<
pfactory	A=HC
pfail	A;CBHA
pfails	HB
pfairly	A=CAHBP<
pfairness	H<PA
pfaith	ACH=P=
pfall	AAB<H<JC
pfamilies	AAC=FBHBK;
pfamily	AABBHAJ;L=PA
pfan	H<PA
pfans	HAP<QA
pfar	A=B=CAF<HAKBN=
pfarm	LB
pfarmers	A:FAHCK=
pfast	A<B=CD
pfederal	AAC<H:LD
pfee	ACP<
pfeed	FBK<
pfellow	HB
pfestival	H<LB
pfew	A7BACEJ=PB
pfields	ACP=
pfight	B:JD
pfighting	AAH<LB
pfill	B=JB
pfinal	HDL<P<
pfinally	C=HBKA
pfinish	B=H=JAPB
pfire	AAH;
pfirm	HBP=
pfirst	CDH=K=P=
pfiscal	HC
pfish	HB
pfloyd	H=LB
pfm	IBL=
pfocus	B;JCP=
pfollow	AAH<I<L=OCPA
pfollowers	A=IAOB
pfood	ABBCC:H;J=LC
pfootball	ACH=P=
pfor	BAC=F;HCJ<KBN=PB
pforce	A<LBP=
pforces	A=HC
pforeign	BCJ:K=L<NAPA
pforests	ABP<
pforever	A<PB
pformer	A=B=CB
pforms	FCK;
pforward	HCL<
pfour	HBP;
pfree	A:B=CCPA
pfreedom	A=BBC=FDHAJ<K;L=PB
pfriend	H=LB
pfriendly	BBJ<
pfriends	A<BAJ=LCP=
pfrom	AAD=F<HBKAL=N=PA
pfucking	K;NB
pfull	A=B<HAJA
pfund	A=H=LD
pfundamental	A=CAF<NB
pfunding	AAC;H;LBPC
pfunds	FBH<K<L=PD
pfurther	B:F=JDNBPA
pfuture	A<BECAFAJ;K;NC
pg	L;QA
pgalway	CBL=
pgame	FBLBP=
pgang	AAH;LA
pgaps	ACL<
pgarage	A=HB
pgarden	A=HCL=
pgas	HAL;PA
pgases	HBL=
pgasoline	ABC=
pgenerated	HB
pgeneration	ABHAL=
pgenerations	ACFCH<K<
pgeorge	HBL=Q<
pget	A=B;DAHAJC
pgets	A;F=HBKALA
pgetting	A=LB
pgirls	FAH<N=PC
pgive	B;HBJDKBL=N=P=
pgives	A=F;KCLA
pglobal	A<CCH=
pgo	B;HCJCKAL=P<
pgoal	ACC;L<
pgoals	ACL=
pgod	H<K=PB
pgoes	F<HBKBL=
pgone	F<KB
pgood	A7CGGBHBJ;K;L<NAPB
pgoods	A<HB
pgot	HALBP;
pgovern	B<JB
pgovernment	BBC:FBH<J;K=LAPC
pgovernments	FBH=K=
pgrant	AAH=L;PC
pgranted	B7HANG
pgrants	A=LBP=
pgreat	A6BACFDCFAHAJ<K<L<
pgreater	BBJ<PA
pgreatness	A<BBHBJ<
pgreen	CBH=
pground	AGH<P;
pgrow	B<JB
pgrowing	AB
pguarantee	A<FBHBK<
pguarantees	FBK<
pguests	A9HDLA
pguide	FBK<
pguns	ACH:
pguy	ACH;
pgym	A=H<LAPA
pha	H=LB
phad	F=HCK<NEP=
phaha	A<PA
phair	LB
phalf	BBC=P<
phall	H:LGP=
phappen	B=F=JAKDN<
phappy	A=DAGAL<
phard	A;CBPB
phard-pressed	BBJ<
phard-working	A<CB
pharder	A<CCPA
pharry	BBJ<
phas	A<B=F:HAKFLDN=
phate	HB
phave	B=CAF<HBKDN=P9
phe	B9C<KCL<NDPA
pheadache	ABH=
pheadphones	A;HC
phealth	ABBBFCJ=K;P=
phear	B<JB
pheard	H=KB
phearing	PB
pheat	ACC<P=
phell	AABHC:HBJ:L=P=
phelp	AAB4DAHAJBKCL;NCP=
phelps	F<KCLAN=
phemisphere	AAFAH<K=
pher	BBJ<NAPA
phere	A<PD
pheroes	H;LB
phey	HBL=
phi	HBI=P<QC
phigh	A:CDHBK=PA
phigh-quality	A;CC
phigh-speed	A;BBCEJ<L=
phighway	H<LB
phills	H<LCP=
phim	AABCH:J<PC
phimself	H=LB
phire	KBN<
phiring	A<CB
phis	AABCC<F=PA
phistory	BBHAJ=L;
phit	A=HCL=
phold	B<JBKBN=
pholds	F<HBKC
phome	AAH=L<PB
phomeowners	A<PC
phonor	B<JA
phonored	ADC9
phope	B;C=HAKBL=ND
phopes	L<PB
phospital	ABC=H<PB
phost	FBK<
phours	AAH<
phouse	A<FAH<K=LD
phousing	ABBED=FAJ9K<LA
phow	A;BACAL=N=PC
phuman	BACAJ=K=L=PB
phunt	A<HB
pi	B9I<KDL=NFQ<
pideal	A=CB
pideologies	ADP;
pif	B=F=K;L=NGPA
pill	A<CB
pillegal	A=CCN=
pimportant	A8CFN=PA
pimproved	A=B<CANB
pimproving	B<JA
pin	BBD=F:HBJ=KBN=PA
pincentive	AAC<HA
pincentives	AABAH;L=PB
pincludes	F<KC
pincome	ABC<
pincrease	A=B<FBICJBK<L=
pincreased	B:JANB
pincreases	FCK;
pincreasing	A<PA
pindeed	H=LB
pindependence	BBHAJ<
pindividuals	A=BCHBJ<P=
pindustry	ACL=P<
pinflation	H=L<PE
pinformation	ABL<
pinitiative	ADC9LDP<
pinjury	A;HC
pinnocent	H:PB
pinside	A;LC
pinstant	A<CBHA
pinstead	A:CDHA
pinstitute	A<LB
pinstitutes	A<LB
pinstitutions	A:HCLCP<
pintegrity	A=C=HC
pintelligence	A=H<PA
pinterest	AEC<HAL:
pinterests	ADH:
pinto	B=F;HAKBPA
pinvest	B;JC
pinvesting	B<NB
pinvestment	C<LA
piran	AABAH<PA
pis	D=F;G=HEIAKFLCN8P:
pislands	A<H=LD
pisrael	BBJ=
pissue	ADCAFAH<K<L=
pissues	ADB=H;JAP=
pit	EAF7I=J6KDMANHPCQ=
pitems	A<PB
pits	A=BDF=HBJ<K=L<NAPB
pjack	L<QB
pjackson	L<PC
pjanuary	ADL=
pjazz	ABB=H=JA
pjob	ABB=HAJAP=
pjobs	AABAC;HAK=L=PC
pjohn	A<LB
pjoin	B;JANA
pjourney	ACC=H=
pjudges	A=HCL=
pjust	A8JAKB
pjustice	A<BDJ;PC
pkeep	B;JC
pkeeps	F<KB
pkept	KBN<
pkey	A<CBNA
pkind	ABFCK<
pking	LE
pknow	B=JAKAP<
pknown	A9CEHAL=
pknows	LB
pkorea	C<H=LCPA
pkorean	C=LB
pl	I;LB
pla	BAL<QC
plady	A=C;HGL=
pland	FCH<K;LB
plarge	B=CCJ=
plargest	A;CC
plast	K=L;NBPA
plasting	BAJAN;
plate	BBJ<
plaunch	A<B=HBJA
plaw	C<FBH=LBN=
plaws	FBHBK=L=
plead	B<JB
pleader	ACC=H9LB
pleaders	ABB=FBK<L<NA
pleadership	BBH=J<
pleads	DAF=KBL=
pleague	H=LB
plearn	B<JB
pleave	AAH<PA
pleaves	HBL<
pleaving	A=B=HBNAP=
plegislation	BAFAL<N=PB
plegislative	A<CAHAL=
pless	A:BBCDJ=
plevels	PB
plie	A=KALBP=
plife	ACBCC=J;K=QA
plight	ABH=K=NA
plike	C=HC
pliked	DBL=
plincoln	A=H=LC
plines	C=HCK=
plink	FBK<
plittle	FAHCL=P<
plive	B;JBL=NA
plives	FFHAK9
ploans	A=C=HDL=
plocomotive	ABC<H=LA
plol	A=C=HBQB
plondon	LBP=
plong	B<CEH=LAN=PA
plong-term	A<CB
plonger	A<CB
plook	B;HBJCK=
ploopholes	HAP<
plose	B<H=JB
plost	B;NC
plots	LAP<
plotto	A=H=LC
plove	ABH<QA
ploved	AB
plow	B<JA
pmade	A<F<HBKAPA
pmadrid	A=LB
pmai	H<LC
pmaintain	B;JC
pmajor	A9CE
pmake	B7JBKBPA
pmakes	F=HAKD
pmaking	B<C=JALA
pmanagement	HCL;
pmandates	FFK9
pmanufacturing	ABC<
pmany	A;CHHAJ:K<L=NAPA
pmarket	AAP<
pmarketing	H;LB
pmarkets	ACL=
pmarriage	A=BCJ;PD
pmars	ABH<
pmartin	H<KALB
pmassive	HBP<
pmaterial	AEC=P=
pmatter	ABFBH=K=
pmay	F=KC
pme	BEHAJ6L<NBPC
pmeans	F8HAKHN<P=
pmedia	A<KALA
pmedical	ABCAL=P<
pmedicare	BBH<J<PB
pmember	HB
pmembers	F=LCP=
pmen	AAH<
pmention	B;JC
pmessage	A=LB
pmet	A;CAPA
pmetal	HBL=
pmexico	A<PA
pmight	HCKBN=P:
pmigration	C=HB
pmilitary	A:CCFBH<K=L=PC
pmillennium	ABL<
pmillion	A;HBIA
pmillions	A<BAFAN=PD
pminimum	F=NB
pminister	A=H=LC
pminute	KB
pmissile	A=FAH=J=K=LBPB
pmissions	ABH<
pmodel	ACL=
pmoment	AB
pmonetary	A<
pmoney	C=FBK=N=PA
pmonth	FAH<KA
pmonths	ACBAH<
pmoral	A<CB
pmore	A7BGCCFBHAJ3L:PC
pmorning	AAFCK;
pmortgage	ACH;
pmost	F=HDJCL<P<
pmostar	HBL<
pmothers	ABB=JAP=
pmovie	ABL=
pmovies	FBH<K<LC
pmuch	B=CBF<K<NCPB
pmusic	C=HBI=KBP:
pmust	F;HCKDN=P=
pmy	ABBDC=H=J;K;PDQ=
pmyself	BBJ<L=PA
pn't	DBH<L=PC
pna	HCP=
pnation	A=FDK;L<PA
pnational	CEH<K=L=
pnations	ADF=H;IAPB
pnatural	A;BACBHCKAL=P<
pnavy	H<IAPA
pnear	A=HBL<PA
pnecessary	B=CBHCP;
pneed	F:JCKFL:
pneeds	C=F=KBL=PC
pnegotiating	A<CB
pnegotiations	A=LBPA
pneil	H<LA
pnever	A<B=CBF<KCL=N=PD
pnew	A<BECCJ8K=NA
pnext	A;BBCAHAJ=
pnicaragua	LB
pnigeria	HBL<
pnight	C:FALC
pno	BCDAF=GAJ;K;ND
pno.	AAH<LAP=
pnone	AAFDH;K=N;
pnor	A<H<PC
pnorth	A=CCF=
pnot	C:JAK;NB
pnothing	BBH=K=PA
pnow	B=F<HBI=KB
pnuclear	CCH<J<PC
pnumber	HBL:
pnz	P<QA
po	HBP<Q=
pof	BBC<G=HCIBN:Q=
poffer	B=FBJAK<
poffers	F<KDN=
poffice	A<BBH<J=LF
pofficial	ABBAP<
poften	A<CBF<KBPB
poh	GDH<
poil	B=C=JAK=LD
pold	ABJ=K=L<NAPA
polympics	H<LB
pon	C<F9GAHCPA
ponce	F<KCLEN<P=
pone	BCH<J:K<NAPC
pones	ABFCK;L=
ponline	A<LB
ponly	A=H=PC
popen	A9B<CEJBK<NB
popened	LB
poperated	H<LB
popportunity	A=H=PB
por	F;HBKD
porder	A<PA
porganization	HDL=P=
poriginally	ABC=
pother	A;CDFBIBJ9K<L:NCPA
pothers	AAC<FAHAK;
pour	AABJC=F8J6L=PD
pourselves	BBHAJ<L=
pout	A=C=HBPD
poutside	BCHAJ;
pover	ACBFC7HDJ7
poverdue	A:CD
povernight	ACH<
powners	HBP=
ppack	FB
ppaid	A=CBP=
ppandemic	ABC<
ppanel	AAP<
pparent	ACH=
pparents	A=C=FAHAPC
ppark	A;PF
ppart	BCC:FAHBK=N<
ppartner	ABH<
ppartners	HCP<
ppartnership	AALBP<
pparts	B<HBJBP=
pparty	B<C<FBHAJCL=
ppass	B9JE
ppassengers	ADL=
ppast	CCFAH=K=
ppath	AAH<
ppay	B8HBJAKAL=NB
ppayment	BAH<LAP=
ppayments	ACC=
ppayne	L<QC
ppays	A=HBP=
ppeace	BGHBJ7L=
ppennsylvania	A=H=PD
ppension	ABP<
ppeople	ABB;C8FAHAIAJEK;
ppeoples	ACFAK=P<
pper	BBC<
pperfect	A;CD
ppermanent	A:BACDJ=NA
ppeter	H=L=PC
ppetroleum	ABH=
pphone	ABH=
pphysical	A<CBPB
ppicture	L<PB
ppictures	H=PB
ppiece	H9LE
ppizza	H<LB
pplace	A=H:LDPA
pplaces	B=FDH;JCK:
pplan	ABB=FBH;JBK;
pplanning	AABAFBH:K<LBN=
pplay	B<HBJBL=
pplease	HAKBP=
ppledge	AAFBH=K=
ppockets	B:JD
ppoint	A=LBP<
ppolice	ABB=FBHDK=N=P<
ppool	A<HD
ppope	H<LB
pportuguese	A<LB
ppossible	B;CC
ppost	ABFBHAK=L<P=
ppotential	A=CCH=
ppour	B<H=JBLBP=
ppoverty	AB
ppower	ACC=FAHBK=P=
ppowerful	A<CBPA
pprepared	BBHA
ppresident	ABBBC<FBH<
ppresidential	CBH=
pprevent	B8F=JFKA
pprevention	AB
pprice	F=H;KAPB
pprior	A;CC
ppriority	ABC=
pprison	BBJ<
pprivacy	PB
pprivate	A9CBH<J=K=LBPD
pprobably	KBP<
pproblem	ABFAK=
pprocess	FAL<
pproduction	HBL;
pproductive	A;CEJ<
pprofessor	H<LB
pprogram	AAFAHAK;
pprograms	ABB<C=HDJAP=
pprogress	AEB<C=H;JCK=
ppromise	ACC:PA
ppromises	A;F=KAPC
ppromising	A<CB
ppromote	A=CBP=
pproposals	ACH=
pproposed	F<KC
pprosperous	A<CC
pprotect	A=B:JDPB
pprotection	A=F=KALB
pprotects	HBP=
pprovide	B;F=JCKA
pprovides	A=F<HCKBP=
ppublic	A;CFJ=K=L=
ppurpose	ACH<
pqaida	A=H<LD
pquite	HBL<
pradio	A;HDPA
prail	L<PB
prailroad	ABH=LBP;
prailway	H<LB
prain	A<HDP=
praise	B=HDJAL<
praising	B=HCNAP;
prapidly	F<KBPA
prate	ACC=HAL=
prates	A<HAL<PD
pratification	A<PB
prays	A=LB
pre	BCJ;
preach	B<JB
pread	F=KCN=
preading	ACH<
preal	A;CCPA
preason	AB
preauthorize	BMJ1
prebuild	B<JB
precent	A<CB
precipients	ABH=
precords	A<PA
precruit	B<H;JBLB
pred	ACP<
predtape	ABP<
preform	AAB<C=JAPCQ=
prefugees	LB
pregarding	L<PC
pregion	F=H<J=LANAPB
pregional	B=CB
pregulations	AB
pregulatory	A<LB
prelations	LB
prelationship	LB
premains	C<HA
prenew	B;JC
preply	B=H;JAPC
preport	AAB<JBP=
prepresent	B=F=JAKBN=
prepresents	F=KB
prepublicans	F<NB
prequests	H=PB
prequirements	A<HA
prequiring	H<LB
presearch	AAHBL<
presolutions	A=H=PC
presolve	KBN<PB
presource	ABBCJ;
presources	A=HC
prespect	ACC<FCK;
presponsibility	H<PA
presponsible	BAHBJ=P<
prestore	B:JD
prestraint	ADH:L<PB
pretirement	A=H;PE
preturn	ABHAJAL<
preturned	A<CB
preview	B=H=JALB
preward	AAKCL=N<
prichard	A=LB
pright	AAK=L<NA
prights	LBP=
prises	FBK=
prisk	FBK=PA
prisks	ABH<
priver	H<LA
probert	HBP=
prole	ACC=FBH=K<
proosevelt	BBLA
pross	LB
prr	G=HB
prt	GBH<I=LAOCQ=
prule	B<JB
prules	ABP=
prun	B=HBJAL=
prural	AABCH=J;
prussia	H<PB
ps	QB
psad	CCL;
psafe	A;CC
psaid	A<CAF=KCN=
psam	LAQ<
psame	BBH=J=K<NA
psanctions	ABC=
psat	A<LA
psaturday	CBH<
psaving	B<NB
psay	B=HBJA
psays	A;C=F=HAKCLCN=
pschedule	ACH=
pscholarship	HC
pscholarships	H=PB
pschool	ABB=C=H<JBLBP=
pschools	ACC=K=
pscience	A:BAHBJ=LBP=
pscore	B=FAH<JALA
pseason	L<PA
psecond	ADH<P<
pseconds	ACP:
psecretary	H=LB
psection	A<PC
psector	ACP=
psecure	A6B<CGJB
psecurity	A=LC
psee	A=B<HAJCL=
pseek	B<F=JBKA
pseeking	HBP=
pseparate	K=NB
pseries	FBK;P=
pserious	K=NB
pservice	A=HCL=
pset	A<B=C=JALAPA
psets	FFK8
pseven	AAC=K:NE
pseveral	A7CENAPB
pshare	B<JBPA
psharing	HB
pshe	A=B9F=HAKCL<ND
pshining	F;KC
pship	A=B=FCHAJAK;
pships	HAL<
pshit	AAFBH<K=LBN=
pshortly	A<CCHBL<
pshould	A=HBKALCP:
pshow	AAB=JAP;
pshowing	B=H<LANA
psick	H=PB
psiding	AAP<
psignal	ABC<
psignificant	BBH=J=PA
psigns	ABP=
psince	A=HDL<PA
psingle	A7CGLBP=
psites	ACHBP:
psitting	HBL=
pskills	ACP=
psleep	B=H<LD
psmall	A5BACGJ=LC
psmoking	ABFDK=N<
psocial	A;HA
psociety	AAH;PC
psoldiers	ABP<
psolid	A<B=CD
psome	BIC=F<GAJ7K=L=NBPC
psomething	AABDC=K=N<
psometimes	A<LA
pson	ACH=
psong	AAHBK9PA
psoon	B;CBHB
psought	A;CD
psounds	F<HCKB
psource	H<PA
psources	A;LC
psouthwest	ABBAH=J=L=
psoviet	A<CCL=NAPA
pspace	ABB=JAL=
pspain	BBJ<
pspanish	ABBDJ:P=
pspeak	B<JB
pspeaker	A;BBLEN=
pspeakers	ACH<
pspecial	H<LA
pspeers	LBQ<
pspending	AEBEC<K=N<
pspirit	ACFBL<N=
psponsor	FBK=N=
psports	B<JB
pspouses	ABP=
pspring	AABAFAH<K=LAN=
pspur	ACB<JB
pspurs	AAB<C=JC
pst.	BCJ;
pstable	A=CC
pstaff	ABH<
pstand	B<F=GAH;JBKB
pstandard	A8CG
pstar	H<LC
pstars	ADH=
pstart	B:HDJAL<NBP<
pstarted	F=I=KELAN;
pstarts	HEL<
pstates	ABB<IBJBK=NBP:
pstation	HBL<
pstations	H=PB
psteadily	HCP<
psteady	HDL;
psteel	BB
psteps	ABL=
pstill	A=CBF<KAL;PC
pstock	AAH;PA
pstood	A<B=CBHB
pstop	B:HCIBKAL<
pstops	FCK;
pstories	HCP=
pstory	ABC=
pstraight	A=CB
pstrange	CAHBL=P=
pstrategic	A<CB
pstrategy	ABH<PA
pstreet	H=LC
pstrengthen	B;JC
pstrike	AAFBK<
pstrong	BCIAJ:L<PB
pstrongly	CBN=
pstruggle	ADC=P<
pstudents	HBL=
pstudy	ABB;H=JCLAP<
pstuff	HB
pstupid	FBK<
pstyle	H<PA
psuccess	ABBAJ=
psuch	A;BACDJ;
psuit	FBK<
psun	FBN=
psuperpower	H;PB
psupply	P<
psupport	AAB<C=DBJCL=
psupporting	A=HB
psurgery	FDN;
psurpluses	CBL=
psystem	C<FBK<PB
ptable	H=PB
ptables	H;PC
ptake	B=F=JAKB
ptaking	A=B<NBPA
ptalk	ABB<FAH=JBP=
ptalks	A<HDL=
ptank	A=PB
ptax	ABC=FBIAK<L<
ptea	HBP=
pteach	B<JBKAN=
pteacher	ABC=H=PA
pteachers	C<FAHBL;PA
ptech	H=LB
ptechnologies	A=H;LAPB
pteen	CBK=NAP=
ptells	F;HAKB
ptemple	BBJ<
ptens	A<FAPB
ptensions	ABH<
pterm	ABC=
pterrorist	BDCDJ:L=
pterrorists	BAHBJ=K=
ptest	ABH;
ptesting	ACP<
ptext	BAH=J=LC
pthan	AAC:F<HBKBL=PA
pthat	BBC=F;HBJ<K=L=NAPAQA
pthe	BHC<F;J8K;L<MCNBPC
ptheir	BEC;F<J:NAPD
pthem	AABDC=J:PC
pthemselves	H=L=PC
pthen	A;NA
pthere	ADBBC;F<H=K7L<NFPB
pthese	BFC=HAJ7NBPA
pthey	B;F:KBMANG
pthing	AEC=H;LBP=
pthings	ACBBC=FDH=J=K=L=
pthink	B<HAJB
pthis	A<BDDBF:HBJ<K:L<NDPA
pthose	A=BMC=F<H<J3K=LANBPE
pthough	B=C<HCNBP<
pthought	ABB<D=NB
pthousands	BAH=PB
pthreat	AAH=PB
pthreatens	A<F<HAKFN<
pthrough	AAC:HA
ptickets	AB
ptime	C;FEHAJCK=N=
ptimes	AFH<
ptimetable	ADP=
ptired	A=L=PB
pto	C=F<HAK<PA
ptoday	A<BDFCHBJ:K<L=N<OAPA
ptogether	A<F<HBKEN<
ptom	HBL=
ptomorrow	A<BDC=J<PA
ptonight	BCC=FAI=PB
ptoo	A:CDDBF<KB
ptour	ABB=H<JA
ptoward	C<HB
ptowards	A<B<CBHB
ptrack	ADB<P=
ptrade	ACC=
ptradition	HBP=
ptragedy	ABP<
ptrails	A<LB
ptrain	ADB=H;JA
ptrained	A<CB
ptraining	BDHBN:P:
ptrains	A=HCL=
ptransition	B<H=JB
ptrax	ADL=
ptrends	ABP=
ptried	HBL<
ptrue	A;CD
ptruly	A:CD
ptruth	ACH;NA
ptry	B9F=HAJEKA
pturn	B<JA
ptv	H<K=NBPA
ptweet	HBL=P=
ptwice	A=CCL=
ptwitter	A;LC
ptwo	BAJ;NAPB
pu	A;CAPA
pu.s.	A=BAJ=LB
puk	H;LGP=Q=
puna	HBQ=
punder	A=CAHEJ;
punderstand	A<CB
punemployment	C=HC
puni	BBJ<LA
punion	ABF;H<KEL<PB
punit	KBL<
punited	A=CAFBH<IBK;
punity	H;PF
puniversal	CBH=
pup	BAC=HAJ;KBL<PC
purban	B=CDP<
purgent	A<CB
pus	BBC=J;L;NAPD
pusa	A=H=LC
puse	ABB<FCHAJBK;L=P<
pusing	A<HD
pusual	B=CB
pv	AAH=LBP=
pva	AAHAL<
pvalues	A;B=FAHAJAK=L=PD
pvehicles	ABH=
pversions	A:HBPB
pvery	F;KGN<
pvictims	BBJ<
pvictories	PB
pvictory	BBJ<
pvideo	GBHAP<
pview	ABC=H=
pviolence	PB
pviolent	A9BACEJ=
pvirginia	A=LB
pvision	AB
pvote	ABBAH<
pvoting	BDH=K=N<
pwage	ACH:PA
pwages	ABH;PB
pwant	H=KALCP=
pwars	AAHBL=P<
pwas	A<C<F<HCKFLCN=P:
pwashington	ABBAH=J=L=
pwaste	FCH=K=N=PA
pwater	ABHAJALAP9
pwaters	ABH;
pwave	A=PB
pway	AGC<FAK=L;
pways	ACC;
pwe	AAF9I<KAL<MANH
pwealth	C<PA
pweapons	A:PC
pweb	A=PB
pweek	AAFCHAK;P=
pweekend	FBHAK<LBP;
pwelcome	A<CA
pwelfare	BDH<J;PB
pwell	A=B8CIF=HBIAL9N=PAQA
pwent	A<HCP=
pwere	B=C=HCICKFP8
pwest	A=BCHAJ;L=PA
pwestern	A<
pwhat	BDF=J;PBQ=
pwhen	A<CAF<KCL=N=PB
pwhere	A;FBJB
pwhich	BEHBJ:P<
pwhile	C<HBIAK<L=NB
pwho	A<BBHAJ;KBL=
pwhy	A<HCL=
pwide	A;CC
pwild	A<BACBJ=
pwill	ACF8HDKIN9P:
pwin	B;FAJCK=
pwing	AAH:LCP=
pwins	H=LB
pwith	BCC=D=F9HCIAL=PA
pwithin	BBJ<
pwo	F=KBN=
pwoman	ACL=P=
pwomen	BCC=J=
pwon	A=H=IALB
pwork	AFB;C;FCJEK<L=N=
pworker	A=F=HC
pworkers	ABL;
pworking	A<B9HAKAND
pworks	F:KE
pworld	AABAC=J<K=L=PC
pworthy	A<B<CDHBP=
pwould	F;HCIAKDL=N<P=
pwow	HCL;
pwrong	A<CC
px	HBQ<
pxd	A=HDL=
pyear	AEBBC:FFH=J<K=P:
pyears	ABH;ICL=
pyes	HAL<
pyet	A;CA
pyork	A9LC
pyou	A=F;HAJ6KBNGPB
pyoung	A<BECDHAJ:K;NAP=
pyour	A<B<J<L<NEPG
pyouth	HBP=
pzealand	A9HBLB
pzones	A<LB
p|	CBH=IAL<
p}	MCQ=
p~	ABC=
pв	H<QC
p—	BBF=HAJ=
p“	HCL<
p”	A<LBOBP=
p…	DAHAL=P;QA
p♡	H=LB
p、	L=QB
p😍	HAL<
p😳	HCP;
p🙈	HBP<
p️	OC
q!	C=KBN<
q"	AABBC=F<HAJ=KAN=Q=
q#	B=JCK<
q&	C<HAIAK=
q'	D=F=HAJ<KALAPAQ=
q's	A<F;HBKDLBN<Q=
q)	F<HAKA
q*	A=HAPB
q+	AAHCI=L=
q,	AAF:HAJ<KALA
q-up	AAB:L=NB
q.	F<J=N=PA
q..	C=F<KDN=
q...	BAC<H=J=PA
q.50	H<LA
q.s.	A=BAJ=LB
q000	A:CAH;L=N<OFQB
q001	C=LC
q014	H<LB
q0th	A<CB
q1	HAL=OC
q100	J=OB
q15	AAC<H=OA
q18	HAL;
q2	AAB=EAJ=OBP=Q=
q29	HAL<
q3	B<IALAOA
q30	A=IB
q33	HAL<
q43	K=NB
q500	H<OB
q600	OB
q65	LDP:
q700	B<CB
q75	B<CB
q90	ABC=
q990	BB
q:	C<F:HAKB
q=	HBP=
q>	B=C=FAJCP<
q?	AABAGAI=J=KAN<
q@	AAB<JCK;
q_	KB
qa	BEC<DAEAF<G=J;L<MANAPC
qabs	A;BAHDJ=
qaby	AAHBL;
qace	FAK;P=
qach	ACC:
qack	B:CBJBL<N=PBQA
qact	F<H8LDNA
qacy	ABBBC=FEH=J<K;N=PB
qade	B<C:F=HAJALAPB
qado	LB
qads	ACF=H<KAP=
qady	A<C<HKKAL7
qael	BBJ=L=
qafe	A;CC
qaff	AB
qage	ACBBC:D=FAH=I<PC
qago	A9CEHCIAL<N=P=
qags	B=HBJAL=
qaha	A=GBHCL:
qaid	A=B=CCF=KCN=P=
qail	A=B5CAHBJEL<NC
qaim	B=FCJAK;
qain	A=B=CBFAH=I=JBOAQ=
qair	A=B=F=H<JALCNAPA
qake	B6HAJBKEQA
qal	BBJ<
qalf	BBC=P<
qalk	ABB;FAH<JC
qall	BDF<H=J:K9L=NF
qals	ADBCC:J;L;PB
qalt	A<PB
qame	ABC=KAP;
qams	B<C<JALAPB
qan	BHF<H<J9K=L<NAPB
qand	C=F=HAICJ=LBN;
qang	ADC=H=I=LA
qank	ABB=JAP;
qans	ACBCF<IAJ=P;
qant	A=BBCFFAH=J:N<PB
qany	A;BFCCJ:K9NB
qape	AAB=CBH<JAP=
qapp	H=LDP=
qaps	AAFCK<L<
qard	A;B<CCJAKEN<
qare	AAC8D<FBHBI=KDN=
qark	A=C=H=J=LAPE
qarn	B<JB
qars	ADBBHAICL=N<P<
qart	BAC;FBHCJ=K<
qary	A;BACAFAH=I<LBN=PB
qas	C=K;L=ND
qase	AAB;C=FCIBJDP<
qash	ACH;JAL=PA
qask	A=B=HAJB
qass	CAHBJBK=L:
qast	B=CEH<JAK;NA
qat	C;F=HBJ=KBQ=
qate	A9CAD=JCK=LAQ=
qath	BBC<H<J<LAPC
qats	CAHAL;
qaus	DCH;
qave	B=F<KGLAN;P=Q<
qavy	H<IAPA
qaws	FBHCK=L;
qays	AAB;F<HBIALAP=
qazz	ABB=H=JA
qb	A;BDHAJ:LC
qbad	A=CEJ=
qbal	A<CC
qban	B:CDHAJAP;
qbe	B;DAF=HBJCKEL;N;P:QA
qbed	AAH=JCN<
qber	ACC=FBI;K<LA
qbes	H<LA
qbia	IAL<
qbig	A;CEHAP=
qbit	C<
qble	A8CLJ;N<
qbly	A:H;KBLCPA
qbox	BBJ<
qboy	ABH=
qbre	LB
qbro	HBP=
qbus	ABLA
qbuy	B=HCJAP<
qby	BAHAPB
qca	A=F=HDKBP;
qcal	A=BDCLH;J<L:P<
qcan	A=F:HAIAJ=KFQ<
qced	A;B9CFNB
qcer	BBJ<
qces	ACC=FAH=K<
qche	H:LE
qchy	A:LBPB
qcis	HB
qcit	BAFAHDI<J=
qcks	ICL=Q=
qcon	HALAP:
qcos	ACL<P=
qcry	B;JC
qcts	ABBAF8KEN=
qcus	B;JCP=
qcut	B:HAJDL=
qda	PB
qdad	A=LB
qdam	L<PB
qdan	ACH=P;
qday	ABBDFBJ:L=OA
qded	A;B;CFF;IAKDP<
qdel	ACP=
qden	B=HBL<NB
qdeo	GBHAP<
qder	A<JA
qdes	ADF:KDL=P=
qdge	ABB9FAJBNBP<
qdia	A<H;KAQB
qdid	F=KDL<
qdio	A;HDL=PA
qdly	BBC=F=J<KAPA
qdo	A;B:C=HCJDKDP9
qdom	A=BBC=FBHCJ<K;L=
qdon	B=JBLCP=
qdor	H;LB
qdue	A:CDHA
qe	HCP<
qead	A6B=CEJDKCN<
qeak	AAB;H=JC
qeal	A;B7CCFBIAJGK<
qeam	B=JAP<
qean	A=B<CBH:JBK=NA
qeap	A<CB
qear	A;B;FDK=L=NA
qeas	ABK=P=
qeat	B9CBDCFAJCK<L9
qebt	ABC<HBL=
qece	H=LC
qect	B9CBJDL=N<PC
qed	A=HB
qeds	C=HBKAL<PB
qedy	ABJ=P=
qeed	A<CDFAH<JCL=P<
qeee	ABHAL<
qeek	AAB<HBJBL=P=
qeen	A9CBDAHAK=L<NA
qeep	B9H;JDK=LD
qeet	B<C<DAJBLBP=
qefs	A<LAPA
qeft	CB
qege	AABGJ8
qegg	A8HCLB
qegy	ABH<PA
qeil	H<QB
qeir	BEC;F<J:NAPD
qela	HBP=
qelf	BEC=J:PB
qell	B<CDH=N=PB
qelo	H<LB
qelp	AAB4DAHAJBKCL;NCP=
qelt	BBP=
qely	A=B=DAF:HAKDL<PE
qeme	A7BACBJ=LB
qems	AABBF=L<PA
qemy	ACH=P<
qen	LC
qend	ABB;DAFDJCK:LAP;
qens	AAC<HAKFL<N;
qent	FBIBJ<K<NAQ=
qeny	B<JB
qeps	AAF<KBP=
qept	KAN<
qera	ABHAL:PB
qere	A=C=HBIBL:NEP<
qerm	A:CC
qern	A=CBJ<
qero	A=HBP=
qers	ADBCC9FCJ9K<LAOAQ=
qert	PCQ=
qery	ABBGC<F<H<J9PB
qese	BFC<J7LANB
qesh	LDP=
qess	C=FBH:IAJ:NB
qest	A=BACEJ=K=L<PBQ=
qete	BBH<QC
qets	ABB:FBJDK=L=N=
qett	LCP=
qety	BAH=J=PB
qeur	CB
qeve	C=HBJAP<
qews	A;BBC=J<LCPDQ<
qext	A9BDJ;LC
qeys	ABP<
qeze	A=HAIAL<PA
qfan	H<PA
qfar	A=B=CAF<HAKBN=
qfat	A8CBLA
qfee	H=LCP<
qfer	A=B:FBJDK;LC
qfew	A7BACEJ=PB
qfm	IBL=
qfor	ABBAC<F;HAJ<KBN=PB
qful	A4BACGHCK=L9NBPC
qg	L;QA
qgal	A=BACAH<N<PA
qgan	A=HBKBLAN<P<
qgas	HBL;
qged	A8BBCED=KBN<
qger	AABACBH<L=
qges	AFBAC;FBH=K;LBP=
qget	B;DAFAH=JCP=
qght	D=JAKAOB
qgic	A<CD
qgin	AAB=H=PB
qgle	CEFAH:LBP:
qgly	CBH<N=PB
qgns	HAP<
qgo	B;HCJCKAL=P<
qgod	H<K=PB
qgot	HALBP;
qgua	LB
qgue	ABH=LA
qguy	ACH;LA
qgym	A=H<LAPA
qha	H=LB
qhad	F=HCK<NEP=
qham	HAL<
qhan	ADC:F<KB
qhar	C;H9LJ
qhas	A<B=F:HDKFLBN=
qhat	BEC<F;HAI=J9K<L=NBPC
qhe	B9C<KCL<NDPA
qhed	A;HCK;NC
qhem	ABBDC=H=J:PC
qhen	A8B<CBF<HBJBKEN=PA
qher	BEF;IBJ6L<NDPCQ<
qhes	ABB<HAL:NB
qhey	B;F:HBKBL=NGP=
qhhh	H<LD
qhi	HBI=P<QC
qhim	AABCH:J<PC
qhin	BBHAJ<L;PB
qhip	ABBAC=FBHCJ=K;LAP<
qhis	BHC;DAEAF9J;K9NDPD
qhit	FBK=N=
qhoo	H<PC
qhop	A<LA
qhts	ABC=LBP<
qhuh	GAH;LCP=
qhut	HBP=
qi	B9I<KDL=NFQ<
qial	BBCDH:J<LA
qian	ABBAI=J=
qibe	AAH<
qica	BBF;J=KAL<NAQA
qice	ADBDCAFBH;J;K;N=
qich	A;BDHCJ;LBP=
qick	A;CDG=HEL<
qico	A<LA
qics	C=FBH:LBPA
qict	LB
qida	H<LB
qide	FBH=JAN<
qied	A;CBKAL=N=PC
qief	ACFBH=K<
qien	HEL<P=
qies	AGBGC8HBJ9K:N=
qiet	A=CBL<NAPA
qiew	AAB;C=JCLA
qif	B=F=K;L=NGPA
qife	AABCC=J;K=QA
qift	B=FCJAK=N=
qify	B<JB
qigh	A:CDHBK=PA
qign	ABH<K<
qigo	A=LC
qike	FBK<PA
qild	CAFCH;L;N=PC
qile	AAC:IAJ;K;NBPA
qill	B:CAF;HDJDKELAN7P=
qils	AAC;FBK=
qilt	F=HAKB
qily	ABHCJ=L=P<
qima	A=HAIBL=
qime	C:FEH=JBK=N=PA
qims	HBJ<Q=
qin	BBD=F:HBJ=KBN=PA
qind	FEK:L;PB
qine	B=C<IAJCP<
qing	A=B<C=DBJCKDL=NBO=Q<
qini	FBK<
qink	ADB;DAJCK<L:
qinn	H<LC
qins	A=C<F<HBKALC
qint	ABC=JANA
qion	ADBEC7D<FCIAK8LBN=OA
qior	BACBH<J=LBP=
qire	B;FAJEKBLAN;
qirm	HBP=
qis	D=F;G=HEIAKFLCN8P:
qise	ACB:C=DAJBP=
qish	ABB<C=JC
qisk	FBK=PA
qism	BDC;H;J;LC
qiss	B=H=JALCP=
qist	CBKDN<P<
qit	EAF7I=J6KDMANHPCQ=
qite	F=H=KEN=
qith	AABCC=D=F9IA
qito	HB
qits	AABEF<J:KAL<PC
qity	AEBDC;FAG=H=IAJ9K<PD
qium	AAC<L;PC
qive	A8BCCDFCH;J=K;LANC
qize	ABB<H<JAKAL=NA
qjob	ABB=HAJAP=
qjor	A9CE
qked	A=CDDBF<HCKAL<P:
qken	ABH<KBN<
qker	A:C<F=JALFN=
qkes	C=F<HCKD
qket	ABFALBN=P<
qkey	A=CBH=LDNAP<
qkin	JB
qkly	H=PB
ql	I;LB
qla	BAL<QC
qlad	A=LB
qlan	AAB=FBJBK;
qlar	A=BBCAFAH:J<PC
qlaw	A=C<FBLAN=PB
qlay	B<C=HBJBL;PA
qlds	ACF;HCKEP9
qled	A:BCC=HCJ<P=
qlem	ABFAK=
qles	AFC<FAIAP<Q=
qlex	A:CCLA
qley	BAF=H8LDN=PBQA
qlic	A<CFFAH=J=K=L=
qlid	A<B=CD
qlie	A=KAPC
qlls	ACF=HEN;P<
qlly	A<F;HBKEL=PA
qlol	A=C=HBQB
qlop	A=CBJBP<
qlot	AAH;PB
qlow	AACBH=I=KAL9OCPC
qlps	F<KCLAN=
qlso	A=B=F=KBLBNAP<
qlth	ABBBC<FCJ=K;
qlts	HB
qlub	A=PC
qlve	H=KBN<PB
qmai	H<LC
qman	ABFBK;LAQ<
qmar	HBP=
qmas	H<PB
qmay	F=KC
qme	BEHAJ6L<NBPC
qmed	A:CCL=NA
qmen	ABBCC=H<J<LA
qmer	ABBACCH<J<LAP<
qmes	ABC=F9KELBP=
qmic	A=BBCBH;J<PA
qmin	LB
qmit	B<JB
qmmm	HAL<
qmon	A;CBJA
qmor	HB
qmos	G=H<KBLAMA
qmum	F=NB
qmy	ABBDC=H=J;K;PDQ=
qn't	DBH<L=PC
qna	HCP=
qnal	A;BACGH=J:K=LA
qnap	A=LBP=
qnas	H=LB
qnce	AEBCC9FCN:
qnch	B<HDJBL=P<
qncy	ADBBC:J:O=QA
qnde	LCP=Q=
qnds	BDFAJ;N<
qndy	BBJ=
qned	A3B=CFF=GAHBJBKCN=P<QA
qner	BBD=J<LC
qnes	AAC<FBHCK=LCP:
qnet	BAJ<LEP=
qnew	A<BACCJ<K=NA
qney	ACBBC;FCJ<K<LBN=
qnez	LBQ<
qnge	ACB=FBJBK<L=P:
qngs	ACBBC7HAKAP=
qnic	A:CALB
qnit	KBL<
qnks	ACBAH=J=P=
qnly	A<PB
qnna	HBL=
qno	BCDAF=GAJ;K;ND
qno.	AAH<LAP=
qnor	B<C=H;JALBPC
qnot	C:HAJAL<PB
qnow	B;F<HAI=JBKDP<
qnse	BACCJ=K=P=
qnst	B=HB
qnth	FAH<KA
qnto	B=F;HBKBPB
qnts	ACBDC9FBIAJ:N=
qnty	H<LAPAQA
qnut	H=LCP=
qnz	P<QA
qo	HBP<Q=
qoad	ABB=FAH=LDP<
qoal	AFB=C:JAL9PB
qoan	B<JBL<PB
qobs	AABAC;HAK=L=PC
qock	ADC=HBK<P<
qody	BAJ=K<NA
qoes	ABBAC=F9HCKEP=
qof	BBC<G=HCIBN:Q=
qoh	GDH<
qohn	A<LC
qoil	B=C=JAK=LD
qoin	B;JANA
qois	HCL;
qoke	AAC;LAPA
qold	B:CDD=JBL=PA
qole	ABBAC<FAK<
qoln	A=H=LC
qoly	ADL=
qomb	A<B=HCJA
qome	CAF:GAJCL9NB
qomy	K=L=PB
qon	C<F9GAHCPA
qona	HB
qond	ABL=P=
qone	BEC<DBH=J8L=PB
qong	CEHHIAJ;K:L=
qons	AEBCC:FDGAHBJ;K:L;N;PB
qont	A=B=F=HBJAKB
qony	H=QB
qood	AABACBGAH=I<J:K;LBNAPAQ<
qook	A=F=HALD
qool	C<DBF<GAJAKAL=
qoon	AAB;CBL=PA
qooo	HDL9PA
qope	B<C=H<KBLAND
qops	AAC=FCHCK;P<
qor	F;HBKD
qord	B<FBH=JAK=
qore	A;CDJ=KBL=
qork	A;B<C<FDHCJEK<N<PA
qorm	ABB<JBK=LBQ=
qorn	ABBAH<J=
qors	BBC;FDHAK<N=
qort	ADB=DAJAL;PA
qory	BEH=J:
qose	ABBAF<L=
qost	ABB<FBJCK;L:NA
qota	C<LB
qote	A<CCJAP=
qoth	A=BBDAJ=K=L=NAPA
qoto	FAK=PAQ<
qour	BBC;F9GAJ8NFPD
qous	A8BACJH:J<K=L=NDPA
qout	C=F=HBKAPDQ=
qove	AAB;D=H=JBQA
qown	A9B=CAHCIAJAK=L=
qows	A;BBC=F:HFKEL;N=PA
qoys	HBL<
qpay	B8HBJAKAL=NB
qped	A=CBFA
qpen	A:B:CEH=JDKA
qper	AABBC=FAH<K=
qpes	AAH=L<PC
qpid	FBK<
qple	AEBBC:FBH;IAK:L=PA
qply	B;JAPB
qpop	ABB=H=PB
qpot	ACH=P=
qppy	A=CADAGAL<
qpur	ACB<H=JBP=
qque	A<HB
qral	A;BDCBF=H<J;NAQA
qram	FAHAJ=K;
qrax	ADL=
qray	A=CEH=P<
qrds	ACFBK;Q=
qre	BCJ;
qrea	A=C:LCPB
qred	A<B;CBH<I=JEKAPB
qree	A;B=CCPC
qrel	A<HCL=
qren	AABBC;J=
qres	JAKBN;
qrew	A=LBP=
qrey	A;LD
qrge	AAB9CCJAQ<
qrgy	AABCC;J<PB
qrid	A=LB
qrim	A<CAH=LAPA
qrio	A=HB
qrit	AEFBH<N=
qrks	B=F:JAKE
qrld	AABAC=HAJ<K=L=PB
qrls	FAH<N=PC
qrly	A7CGHAL=
qrms	ACC=J=
qrne	A=PB
qrns	A<FAHCK=
qrol	C=JB
qrom	AAD=F<HBKAL=N=PA
qror	ABL=
qrps	HAL<PA
qrr	G=HB
qrrr	HBP=
qrry	B;C;F=JAKALBPB
qrse	A<CA
qrst	A=CCH=K=P=
qrt	GBH<I=LAOCQ=
qrth	A<B;CEJA
qrts	ACB;C=F=JBL<
qrty	ABB;FBH=JCL:
qrue	A;CD
qrug	ACB=FBH=JAN=
qrun	B=HBJAL=
qrus	A<BAJ=LEQ=
qs	QB
qsad	CCL;
qsam	LAQ<
qsan	BACBFBH<K=P=
qsas	HCL<
qsat	A<LA
qsay	B=HBJA
qsed	A8B=CCD;F<HBKBLBNA
qsee	A=B<CAJCL=
qsel	LCQ=
qser	H=LB
qses	ADBBC:J=K=L=N=PC
qset	A<B=C=JALBPA
qsha	LAQ<
qshe	A=B9F=HAKCL<ND
qshi	HCP<
qsia	BAC=H<J=LAPA
qsic	A<BACAI=J=KBLAP=
qsis	ABBAC=FAK;L=NA
qsks	ABH<
qsly	A=B=CBH<LB
qson	BBC<FBH=J<LAN<PA
qsor	AAFBK=N=P<
qsss	ABB;KBL<
qssy	AAH<LA
qst.	BCJ;
qsta	A<LC
qste	FCK=N=
qsts	BCC=FDHAJ=K9
qsue	ACCAFAH<K<
qsun	FBN=
qsus	ABK=NA
qtal	ABCBH<K=L=NB
qtan	AALB
qtax	ABC=FBIAK<L<
qtay	B=JALB
qtch	B;C;H=JELA
qtea	HBP=
qted	A8BACADBF;HAIAJ<KDP=
qtee	A;B=FAHBK<LC
qtem	C<FCK<PB
qten	A<KB
qter	AAC<H=I=JEMAN=Q=
qtes	F<IDL<NC
qthe	BFC<F;J:K;L<MCNBPD
qths	ADH<L;PB
qthy	A<CCHALAN=
qtic	BBCCD=H<IAJ=L<PC
qtin	A;BBCCH=J;KALB
qtio	HCI;
qtle	ACB=CAFAJAL;P=
qtly	A6B=CGHBJAL<PB
qto	C=F<HAK<PA
qtom	B<HBJBL=
qton	BAJ<PCQ=
qtoo	CBDBF<KB
qtop	B:HDIBJAL<P=
qtor	AAH<JALAN=
qtre	H<LB
qtro	BAC=L<QB
qtry	B<FBHBJAL=
qtte	H<LB
qtty	ABKAP<
qtv	H<K=NBPA
qtwo	BAJ;NAPB
qu	A;CAPA
qual	A:B<CEFCIAL=N<PA
quce	B;JD
quch	A;CGF<J;K;NCPB
qudy	ABB;H=JCLAP<
qued	A<B<LANB
ques	B;C<FAHBJDK=
quff	HB
quge	H<IALA
qugh	A9CBNB
quit	ACB<C=FBJBK<LAP<
quk	H;LGP=Q=
quld	A;F9HEIAKGLCN=P8
qule	ACB<H=JB
qull	AAB;JB
quls	ABH=
qult	CC
quly	A:CD
qump	B<JB
qums	A;BAJ=PB
quna	HBQ=
qune	FAHAK=L<
qung	BDCDJ;K<NAP=
quni	BBJ<LA
qunt	B=FGJCK:P=
qup	BAC=HAJ;KBL<PC
qups	HAL<
qurb	B<JB
qure	CEH8K=L<NC
qurn	ABB;HAJBL;
qurs	AGH:JAL<P=
qury	ABFAHAK<L<
qus	BBC=J;L;NAPD
qusa	A=H;LF
quse	B<C=F<HAJCKAN=
qust	A;CAD=F:HAJAKGLBP<Q=
qute	A=B=CBFAJAKALBP8
quts	ABC=IAKAL<
qv	AAH=LBP=
qva	AAHAL<
qvas	LBP<
qved	A;CCF=J;KCNAP<
qvel	A=B;FAJCL<PD
qven	AADAF=HAK=L<NA
qver	A=B<F8HAKHPBQ=
qves	BDC;HAJ<KBN:
qvic	A=LB
qvie	ABL=
qvil	BCCCH=J;
qvin	HELAP:
qvor	AB
qwas	A<C<F<HCKFLCN=P:
qwat	ABH=
qway	FDI=K:PB
qwe	AAF9I<KAL<MANH
qweb	A=PB
qwer	B=C=FEH=JCK;LB
qwho	A<BBHAJ;KBL=
qwhy	A<HCL=
qwin	B;FAJCK=
qwo	F=KBN=
qwon	C=H=IALB
qwow	HCL;
qx	HBQ<
qxd	A=HDL=
qyed	A9BACCFCH=K<N<PA
qyet	A;CA
qyin	HCL;
qyle	H<PA
qyou	A=F;HAJ6KBNGPB
qzed	CAHAJ<L=NA
qzen	ACBAH=J=
qzes	A<F<HCKCP=
q|	CBH=IAL<
q}	MCQ=
q~	ABC=
qв	H<QC
q—	BBF=HAJ=
q“	HCL<
q”	A<LBOBP=
q…	DAHAL=P;QA
q♡	H=LB
q、	L=QB
q😍	HAL<
q😳	HCP;
q🙈	HBP<
q️	OC
r, x	MB
r. .	M=OB
r9 .	QB
r9 x	ID
r9x !	AAL;OB
r9x )	HBL<
r9x ,	ACK<
r9x .	ABH=IBL:
r9x 9	IEL=O=
r9x 9x	A=IB
r9x :	LB
r9x >	HCO<
r9x XX	A=IBKBL;
r9x Xx	H;KCLA
r9x _	LB
r9x tXX	IBL<
r9x x	F=LBOAP=
rXX !	A=DAH;KBLC
rXX )	LBQ<
rXX ,	G<HAPB
rXX -	H=LC
rXX .	AGD=H=P<
rXX :	H<LA
rXX >	GAH<LA
rXX @	H=LEP;
rXX XX	A4BCC<DCFAJBKCL=
rXX Xx	A<B:FAHAK=LCPA
rXX _	CAD=HBL<
rXX x	AAGAK:LBN=QA
rXx !	HB
rXx "	AAC<L=PA
rXx &	LBP=
rXx '	H<PD
rXx (	C=HBL<PA
rXx )	I=LC
rXx ,	A7CEGCH=LAP<QA
rXx -	H=QB
rXx .	H=LBP=
rXx 9	A=HCLCO=Q=
rXx :	G=HAPBQ<
rXx >	A=H=LD
rXx @	ABC<
rXx Xx	A8C9HBIAKBLBPAQD
rXx Xx-	A<H=LBPA
rXx ]	H<LB
rXx _	AADBH:L=PD
rXx x	ABB=CAH<LBN;P<QA
rXx x-	HBL<
rXx- .	H=PB
rXx- Xx	A<HAIALAP<
rXx- x	A=BAD=FCJ=K=LGP;
r^XX @	ABH=L<PC
r^XX XX	A9CBGAH<KALC
r^XX Xx	HGLEP4
r^XX x	HAPD
r^Xx #	ABH=LA
r^Xx ,	CBL<NAPA
r^Xx .	C=PBQ=
r^Xx 9x	H;LB
r^Xx :	HAP<QB
r^Xx @	LBP<
r^Xx XX	A<H<LD
r^Xx Xx	A5BDC;LFPAQA
r^Xx x	AEB:CBHCI<KAL;M=N=
r^Xx x-	ACH=P<
r_ 9	L8QF
r_ 9x	LEQ9
r_ :	L:QD
r_ @	L<QB
r_ XX	LEQ:
r_ Xx	LIQ7
r_ _	L;QC
r_ c	LBQ<
r_ tXx	LCQ;
r_ x	L5QI
rc !	A=HBK=LBQ=
rc #	B<CBLAQ=
rc *	A<LA
rc ,	B=F=HBLBN=PCQ=
rc .	A=C=F=HDKBLAN=Q=
rc 9	A=BBH;J;LEPB
rc 9x	ABH=
rc >	AAHALAP<Q<
rc ?	HCP=
rc c	FAK;O<PA
rc c-	ABH;
rc ”	A<LCP=
rc …	L<QB
rc 、	L=QB
rc- c	A=C=FAHDO=
rtXX !	H=PB
rtXX tXX	A<DBHBL=
rtXX tXx	HALBP=
rtXX tx	LB
rtXx !	HB
rtXx #	C=HB
rtXx &	H=LB
rtXx (	LBP=
rtXx )	H<L=PAQC
rtXx .	A<BAGAHCN=
rtXx 9	BBC=H=J:LANA
rtXx 9x	A=LB
rtXx ;	HAP<
rtXx ?	F=L<
rtXx tXx	ABB;CAFCG=HBI=JAK<N=PA
rtXx tXx-	AABACDH<J=K<L=
rtXx tx	A=C=DAGAH:LF
rtXx- .	HB
rtXx- tXx	A:BAHBO=
rtx #	HBL=
rtx :	HC
rtx tXx	BCHCJ:N=
rtx tx	AAH=L=QD
rx !	A=BCD=HAKAL<N=QA
rx "	BCF=HCJ=L=Q=
rx #	C<JEK;LA
rx '	J=KDL<
rx (	F=HCKAL;
rx ,	BBC<J<KAL<
rx -	AAHBL;
rx .	BAC=HCJ;KE
rx 9	ABCBJ1K:LDPCQA
rx 9x	BFFBH9K<LDN=
rx :	ABBAF=GAH=Q=
rx >	B<C<GBHAI=JDLAM=NAQ;
rx ?	A<DAFAJ=N<
rx @	A=B<HBJCL=
rx XX	AABEC;J9LCP=
rx Xx	A<BIC8HAIAJ/K:LJNBPC
rx Xx-	A;BCH=J<K=LDNC
rx ]	HDL<
rx _	KCP<
rx x	FFJGK=L;N=Q=
rx x-	ABBCCBFCH:J<K9NA
rx ~	ABC=
rx ’	HCP;
rx …	AAHAP;
rx- ,	AAHBP;
rx- .	AAB=C=DAHDI=
rx- 9	BCEAH=L=
rx- Xx	A7BBC=HALBNA
rx- x	CAHBL=M=N<O=PB
s-if we	NC
s4th ss	A=KC
s_ :	L:QD
s_ @	L<QB
s_ _	L;QC
s_ am	LDQ:
s_ he	L:QD
s_ in	LCQ;
s_ nd	L<QB
s_ ng	L<QB
s_ rs	LBQ<
s_ ws	LBQ<
sace as	LBP=
sace er	H=IB
sace es	HB
sace or	HBL=
sace to	CAH=LBP=
sach .	A=PB
sach in	H<PB
sack es	CAH<LB
sack is	ABH=
sack on	A=HDP=
sack to	AACBH=L=P<
sact ,	H:PD
sact .	ACH:PB
sact as	HCP=
sact in	HBP<
sact is	HBP<
sact nd	AAH<LA
sact th	A=HB
sact to	AAH<
sacy is	HBL<
sade ,	A=LBP=
sade .	HB
sade ce	PB
sade es	A<HAL=PB
sade he	H<PC
sade in	H=L=PB
sade ns	ABP<
sade rs	ABH=
sade ts	HBP=
sady .	ABH=
sady or	AB
safe ,	AB
sage ,	HBP=
sage .	LCP;
sage he	H=PB
sage ll	HCL;
sage ng	AB
sage of	ABL=P=
saha >	HCL:
sai 't	H=L=PD
said .	ABP=
said ck	H=PB
said wn	PC
sail ,	H;PC
sail .	H<PB
sain an	ADH=P=
sain as	HBL=
sain at	AAH;LCP=
sain ay	HBL=P=
sain ng	HDL=P<
sain ol	HAL<
sain om	H<PB
sain on	A=HB
sain or	H<LAPA
sain ur	B=HB
sair ce	H<LB
sair nd	ABH=
sair of	HCL;
sair to	AB
sake er	HBP<
sake es	HAP<
sake is	HDP:
sake me	PB
sake to	H=PB
sal da	A=H=LC
sald nd	H<LB
salf a	HC
salf of	CAH<LA
salf on	A=HB
salk to	H<L<PE
salk ut	HCP=
sall ,	CAFBL<
sall ag	ABL=
sall al	A<CB
sall at	H=PC
sall ed	A:CBHBKBL=
sall er	AAC;H<PA
sall he	A=FBHBP=
sall id	H<KB
sall in	AAHBP=
sall le	A<CB
sall me	HB
sall ns	ACL=
sall of	FCH=K=
sall on	AAH:LAPA
sall se	F=HB
sall ss	LB
sall to	HCP;
sall ty	A:LD
sall ur	FAHAP<
sals .	HBL=
sals ed	HBP=
sals ho	HCL;
sals of	H;PC
sals om	H<PC
sals to	H=LB
same .	A8HCLC
same in	H:LB
same on	HBP=
same or	L=PB
same to	A<HB
samp .	H=PD
samp am	H=PB
sams ed	HB
sand .	HBL;
sand al	EBL=
sand es	HB
sand he	A=HB
sand it	HBP=
sand nd	H;LAPA
sand ng	H=LB
sand ty	HCL=
sang ng	LBP<
sang rs	HB
sank ou	H<L=PE
sans ,	ABH=
sans .	HBL<
sans as	HBL=
sans er	HBP=
sans nd	H=LCP=
sans of	H<PB
sans to	HDL=P<
sans ve	H<LB
sant ,	AC
sant >	ABH<
sant a	HBP<
sant an	ABH<
sant ce	A;HD
sant ew	ABH=
sant ls	PB
sant ms	H=PB
sant ne	A=HB
sant ng	H=PB
sant ns	A=HB
sant of	A;HE
sant on	A=HB
sant ps	A<HBPA
sant th	AB
sant to	H<PB
sant ve	H<PA
sany of	ACF=H;LA
sany re	AB
sany rs	ABL=
sara _	HBL<
sard ,	BACAH;LAP=
sard .	AABAH;
sard as	HAL<
sard en	A;CC
sard he	HB
sard it	HBL=
sard of	ACH=
sard or	C<H;LAPC
sard to	A<CDHALAP<
sare ,	L<PB
sare ax	H<LC
sare em	HC
sare er	LB
sare in	HBP<
sare ly	HBP<
sare nd	AAL<
sare ng	DDK=L<
sare of	ACP=
sare rm	A<HCLAP=
sare st	H<LA
sare ur	A=HDP<
sarm nd	A=HB
sars #	HBL=
sars he	H;PC
sars nd	PB
sars of	H=LB
sars on	L=PB
sars to	H:PE
sart .	CAP<
sart an	HBP=
sart as	ABH<
sart in	CB
sart is	HBP<
sart ng	H:LBPD
sart of	A=C=PC
sary er	H=LB
sary nt	AB
sary of	A9HCLA
sary to	HBL=
sary ty	AB
sas "	BCN=
sas a	BJC9N;
sas ad	B<CC
sas al	B8CIN;
sas ar	B8CD
sas ch	B<CDN=
sas ds	BCC<
sas ed	BGC;N:
sas en	B=CB
sas er	B=CB
sas es	BDC:
sas ey	B9C<NH
sas gh	B;CA
sas he	BBC;
sas i	B8C=NJ
sas if	B=C;NE
sas in	BEC<N=
sas is	BCC;NA
sas it	B6C<NK
sas le	B9CGN=
sas ll	B<CGN:
sas ls	BBC<
sas ly	B8CHN<
sas ne	BCC<
sas ng	BDC;N=
sas ns	BCC<
sas nt	CB
sas ny	CBN=
sas od	B=CB
sas of	BCC<
sas or	BCC=
sas ou	B8NH
sas re	B9ND
sas rs	BEC;N=
sas rt	BCN<
sas ry	BBN<
sas st	B=CB
sas th	B<CA
sas ts	BCC=N=
sas ve	C;NB
sas we	B7C:NN
sas ys	B<CDN=
sase .	PB
sase es	HDL=P<
sase ic	PB
sash .	H=LB
sask ce	H<LB
sask he	HBP=
sasp .	H=PB
sass es	ABH=
sast .	A<HC
sast >	A=HAL<PA
sast ar	AFC=L=
sast ay	PB
sast de	ABC<
sast er	A<CAHAP<
sast ew	A9CE
sast of	AACBH=L=
sast ss	ABC=
sast ts	A<LB
sasy to	ABL=
sate 00	L=PC
sate al	C=H=PC
sate an	ABL=
sate ay	A<LB
sate ca	ADP;
sate er	A<HD
sate ge	A=HBP=
sate he	A=PD
sate is	HCP=
sate ll	H<PA
sate ly	H=PB
sate me	AAL<
sate my	A=HB
sate ng	ADH<
sate ns	ABH=
sate nt	H9LDPA
sate om	A=H=PB
sate on	HDP<
sate ou	H=PB
sate rs	A<HB
sate st	A:CC
sate th	LBP<
sate to	ABLAP;
sats nd	H;LE
sats to	HBP=
saud .	A=PB
save ,	ABH=L=PA
save ct	L<PC
save ed	D;LAPD
save es	H<PB
save on	HB
save to	DCH<
saws .	H<LB
saws nd	HB
saws to	H<PB
says >	IBL<
sber ,	H=PB
sber .	H<LB
sber as	H=LB
sber es	HBL=
sber is	ACH=L=
sber nd	HB
sbes ,	H=LCP=
sbig er	LB
sbig es	AB
sble .	ACP=
sble he	H=PB
sble ms	A=HB
sble nd	ADH;
sble re	A<LB
sble th	A<HB
sble to	ACP<
sble ts	H=PB
sbly ne	C=HC
sbut le	C=LB
sby ng	BDH=
scal .	A<HC
scal al	ACL<
scal ar	A;LC
scal ck	A:HBLA
scal es	ABL=
scal ns	A=HB
scal ts	A<HA
scan an	ABL<
scan le	LB
sced an	ABP<
sced es	ABP<
sced ur	ABP<
sces .	HAP<
sces ;	H7LAPE
sces ay	H=PB
sces ed	L<PB
sces er	LBP=
sces in	HBP<
sces nd	LB
sces ng	L=PB
sces of	H;PC
sces or	HCL:
sces ow	H<PB
sces to	HEP;
sces we	H<LB
scks ,	L=PB
scks .	H;PC
scks to	H<LDP=
scts .	HDL=P<
scts he	H=PB
scts to	HBP<
scus on	H<PC
scut ,	A=PB
scut es	HBP<
scut re	ABP<
scut ur	ADP:
sdad .	HB
sday !	C<H=LD
sday 's	CCL<
sday ,	HEL<P=
sday :	H9LC
sday >	CCL9
sday ht	A<LB
sday is	HAL<
sday it	ABL=
sday to	C=LCP=
sday ut	H<LB
sded ,	ABHBP9
sded by	A<PD
sded er	H=LC
sded es	ACP<
sded he	ABP<
sded in	H=PB
sded nd	A;PE
sded on	A=HDP<
sded ur	ADP;
sden .	A=HBL=
sden es	ACH;
sden to	AALAP<
sder ,	HC
sder .	ACCBH;
sder an	H=PB
sder at	HBP=
sder er	AAH<PA
sder in	A;B=HBLD
sder is	H=PC
sder ng	H=LC
sder ns	AEH:
sder od	B=HB
sdes ,	H=IBL=
sdes he	HBP<
sdes in	HBP=
sdes of	HBP<
sdge .	HBP=
sdle ss	AFL;
sdle st	A=H=LC
sdly ,	A<CC
sdo .	DBH=L=PA
sdo he	DCP;
sdom .	HBL=
sdue to	ACH=
sead ,	AAH<
sead .	A<CC
sead er	HB
sead in	H<PA
sead is	H<LA
sead ll	HBP=
sead nd	PB
sead ng	CCH9
sead of	CFL;
sead re	HALCP;
seak nd	ACH<
seal ,	ABH;LA
seal of	ACH;
seal th	A<HB
seal to	HB
seam !	H9LE
seam or	HBL<
sean er	H=LB
sean gy	ACH=P=
sean ir	ABL=
sean up	ACP=
sear al	AAC<IB
sear at	AAC<HAPA
sear he	A=BBLBP<
sear on	H:LAPB
sear ry	A<LB
seas .	ADH=
seat !	H:PC
seat ,	L=PB
seat :	HBP<
seat he	HBP<
seat in	A=H=LC
seat on	A:LE
sece .	CEH:
sect at	H<PA
sect es	H<PB
sect is	H=PB
sect to	ACH=P=
seds .	H<PB
seds of	H9PF
sedy .	ABL=
seed ,	CDH;LAP=
seed .	A<CAH=PB
seed lp	H<PB
seed nt	HDP:
seed on	HBP<
seed or	HCP;
seed ss	HB
seed st	HBP<
seed to	CAL=PB
seem to	H<PB
seen ,	A<PA
seep ,	ACH;
seep in	AAL<
seer it	AB
seet .	HBP=
seet nd	ABH=
seft .	HDL=P=
seft nd	A=L=PC
sege .	HBP=
seld in	H=LB
seld to	H<PB
sell ,	H;PB
sell .	A=CBH=
sell >	HB
sell ts	LAP<
selp ,	H<PB
selp .	H9PF
selp ca	HCP;
selp of	HBP<
sels ,	HBP=
sely an	A=CB
sely ed	CBP=
sely he	CB
sely on	C;PC
sely th	A=HB
sely to	ACC<
sems to	H<PB
send .	HCP=
send a	H=PB
send al	HBP=
send in	HBL=
send me	HDP<
send nd	HBP=
send of	L=PB
send on	H<PC
send or	HBP=
send re	H:PD
send se	HBP=
send to	AAH9LC
send ur	HDP;
sens of	HBP=
sent 's	A<HDL=
sent ,	ACHCL:
sent .	ABHAI<
sent :	H9LBPB
sent >	HAL<
sent ?	A<DBHAP=
sent a	ABH=L=PB
sent al	AB
sent ds	A;HBLBP=
sent ed	A=HCL=
sent er	PB
sent es	ADP;
sent he	A;PC
sent in	ABL;
sent ly	H;LB
sent nd	AAHAP<
sent ng	A=PC
sent nt	IAL=P<
sent of	A9H;LJ
sent on	H=LB
sent or	A=HD
sent re	A;HC
sent rt	A<HC
sent ry	ABL=
sent st	ABH<
sent th	AAH<PB
sent ty	AAP<
sere .	A=CCH=
sere rs	HB
sere to	C<KAPB
sern .	A<HAL=PC
sern er	AC
sern pe	A<LC
sers !	HBP<
sers ,	L=PB
sers .	C=HEL=
sers >	HCL<
sers ay	HBL<
sers ld	H;IALA
sers om	HAP<
sers to	HBIAL;
sers ut	H;LC
sery ,	HBL=
sess ,	CALAP<
sess .	ABC<H<LB
sess >	ABL<
sess al	CCH=
sess an	AFC:H<LA
sess ce	HDL<
sess es	ABC<
sess ho	H<PB
sess in	HBL=
sess is	HEL<P<
sess ll	A=HB
sess ly	A=CB
sess me	ABC<
sess ng	H<LB
sess ns	H=LC
sess nt	A;CD
sess of	CFH;L=
sess on	AAC<LAP=
sess or	A<HC
sess rs	HBL=P=
sess ty	ABH=
sest ,	AACCL8
sest .	C=HBL;PA
sest ?	HDP<
sest al	A<CALA
sest an	A:CC
sest as	A=HB
sest at	ABC=
sest ay	ABH=
sest de	A;HC
sest ed	A7CF
sest en	A<CC
sest ia	LB
sest in	ACC;H;PD
sest ld	ACC=H=
sest ng	AAH;LB
sest of	C=H<LAPA
sest ty	CBH=
sete .	H;PA
sete he	HEP9
sets ,	HBP=
sets >	HBL<
sets of	H;PC
sets or	H;LB
sets to	H<LB
seve of	HBP=
sext 10	ABC=
sext al	A:CD
sext ew	A<CB
sext on	ABL=
sext or	A<CB
sf .	H=LB
sfar st	CBL<
sfer .	ACL<
sfer he	HBP=
sfic nd	ABH<
sfit .	HC
sfor @	BBN=
sfor al	BCN<
sfor ay	B<NC
sfor ed	B1NM
sfor en	B<NB
sfor ge	B<NB
sfor he	BDN;
sfor ht	B<NB
sfor il	B<NB
sfor ll	BDN:
sfor ng	B1LANO
sfor up	B<NB
sfor ur	BDN:
sful >	A<H=LD
sful ay	AB
sful ce	AB
sful ds	AB
sful ie	A<LB
sful ng	AB
sged ,	A;HAPA
sged by	ABP<
sged in	A9PE
sger ,	PB
sger an	A=CB
sger er	C=HBP=
sger ll	ACH;
sger or	A=PB
sger rs	ABL=
sges ,	HBL=
sges in	H;PC
sges re	HBL=
sget ,	HBL=
sget .	HBL=
sget ce	H<LB
sget so	H<LB
sght #	HBP=
sght ,	A<HEL<
sght :	H<LAPA
sght >	H:PC
sght at	CBH=P=
sght by	CCH<
sght en	H<LBPA
sght i	C=HDL<PB
sght ic	A:C<HCLAPA
sght in	A:PC
sght it	HB
sght le	ABH=
sght nd	H=PB
sght ng	AACAH;
sght on	AACBL=P<
sght ow	A=HC
sght re	A;HGL=P=
sght rs	H=LC
sght se	A=HB
sght th	AAHCP:
sght to	A8CBDEHCL=P;
sght ts	ABCAH:
sght ut	A;HFP;
sgi ll	ADL:
sgic ar	ABH=
sgic se	A9LE
sgle th	A<HEP=
sgle to	H=PC
sgly ,	C<LA
sgo to	PB
sgod ,	HCL<
sgod .	H<LB
sgod ss	HBL=
sgon na	HCL=
sgue of	H<LB
sguy is	HBL<
sh .	H<LB
shan er	BB
shas he	B=DB
shat !	KBN<
shat "	F<KB
shat 's	F<KHL=N<
shat ,	F8KGN<
shat .	A=FBKAN=
shat ..	F=KCN=
shat >	F;H=LAND
shat ?	FBN=
shat a	F8K=NH
shat ad	K<NB
shat al	FAK8ND
shat am	KBN<
shat as	F=KGN;
shat at	CAF:KANA
shat ax	FBK<
shat ay	FEK<N=
shat ca	F;KBNB
shat ce	FGK;N;
shat ch	K9NF
shat cy	FEK;N=
shat de	F;KFN<
shat do	F;KFN<
shat ds	FDN9
shat dy	F<NB
shat ed	F<KGN:
shat el	FCK=N=
shat en	F<KDN=
shat er	FCK;
shat es	FBHAKDN6
shat ew	F<NC
shat ey	F<KA
shat ge	FCK;
shat gs	FBK<
shat he	B=F5NL
shat ht	KBN<
shat i	F<KANB
shat if	F=K;ND
shat ip	FCK;
shat ir	F<K<NE
shat is	F<NA
shat it	FBK<
shat ke	KCN;
shat ld	F=KCN=
shat le	FFK8
shat ll	F9KDNB
shat lp	KCN;
shat ls	FEN:
shat ly	F=KEN;
shat me	K:NC
shat my	F<ND
shat nd	FFK;N<
shat ng	KKN5
shat no	F=K;NE
shat ns	FDN:
shat nt	FCN=
shat ny	K9NG
shat od	K;NC
shat of	F9KIN<
shat or	FEN9
shat ou	F:KD
shat ps	FBN<
shat rd	KBN;
shat re	F;KD
shat rk	FDK<N=
shat rs	FDN;
shat se	K<NB
shat st	F<NC
shat th	FAK8NBPB
shat to	F=K=ND
shat ts	FAKAN;
shat ur	F<K8NI
shat us	K=NB
shat ut	F;KC
shat ve	KEN;
shat we	CAF;KA
shat wo	F<NA
shat ys	F<
shed .	HEP:
shed nd	A<HB
shed ss	ABP<
shed ts	ABH=
shem ,	HBL<
shen ls	AEC;
shen ur	CB
shen we	CDN=
sher ,	ACFBH=K<
sher .	AACAH:
sher es	AAHCL=P=
sher et	A<CA
sher ey	A=LB
sher le	LC
sher nd	PB
sher ng	A<KA
sher te	A=CDP=
sher th	CCF=
sher we	CB
shes ,	HB
shes of	H<PB
ship ,	PB
shis ,	F5KI
shis .	F6KH
shis :	F;KC
shis ?	F;KC
shis al	FDK;
shis as	F:KE
shis ce	FBK<
shis ds	F9KE
shis ed	F:KE
shis ek	FCK;
shis em	FBK<
shis en	F;KC
shis es	F5KI
shis et	FCK<
shis ew	FBK=
shis ey	K=LB
shis ge	FBK<
shis ic	FCK;
shis in	F8KF
shis is	F9H=KIL=
shis le	FCK;
shis ly	F9KF
shis nd	F<KC
shis ng	FBK<
shis ns	F<KC
shis on	FB
shis rt	FBK=
shis ss	FFK:L=
shis ty	FBK<
shis ul	FBK<
shit ,	H=PB
shot er	ADL<P=
show .	CEH;
show us	HB
shts ,	H=LB
sial .	AEH9
sial al	A<HB
sial ds	AAL<
sial em	ABH=
sial es	ACH=L<
sial ry	A:HD
sial ss	A<LC
sial ty	A8LG
siam _	H;KC
sian ,	A=HB
sian er	H<
sica .	H=LB
sice nd	A<HALB
sice of	HBL=
sich ,	ACH=
sich ed	F:KD
sich es	FCK;
sich he	F;H=KHLAP=
sich i	F=KB
sich ll	F:KE
sich nd	AAFAH<K=
sich re	F;KE
sich te	FBK<
sich we	F=KB
sick !	HEL:
sick ,	HB
sick .	H<LC
sick as	ABP=
sick nd	ABP=
sick of	ABH<
sick ve	AB
sics .	HBP=
sics er	H=LB
sics in	H=LB
sicy ,	HBL<
side .	B<
side by	HB
side en	A;CB
side re	PB
side to	H<PB
side ts	HBL=
sids .	HBL=
sied nd	ABH=
sied on	ABL=
sied to	ABP=
sied ut	A<PB
sief ,	A<HALA
sier .	ACH;L=
sier ay	CBL=
sier or	ABH;LA
sier to	ACC=
sies !	H;LBPA
sies ,	HCP<
sies .	LBP<
sies ed	HBL=
sies he	H;PD
sies ke	HBP=
sies on	H:PC
sies ot	HBP<
sies re	H=LB
sies ve	HBL<
siet ip	A=LB
siet on	ACH=L=
siet ry	AB
siew .	H=LB
siew of	HCL=
sift nd	ABH=
sigh rd	A9CE
sign .	A=PC
sign nd	H<LA
sign ns	A<LB
sign to	A=HDP<
sike ,	CC
sike .	CAH;PB
sike at	BAH<
sike er	BCP<
sike ey	B=NB
sike i	B:NF
sike it	B;NC
sike ng	B7HRN;P9
sike ou	B9NE
sike to	A=B7H;PM
sild ft	HBL<
sile al	ACH<
sile es	ACP=
sile me	A<HB
sile ng	A=H<ND
sill "	HCL<
sill i	BB
sill or	H<PA
sils .	H;LAPA
sime ,	CAH<PA
sime as	A;HD
sime i	H;LAPA
sime nd	A=HCL=
sime nt	ACH;
sims .	H<PA
sina .	H<LB
sind he	H=PD
sind in	BBH<
sind of	HAP<
sind us	HBP:
sine !	H<PA
sine .	KBLBP<
sine a	A=B=KB
sine er	LB
sine he	H<PB
sine if	AAH<PA
sine in	AAHBL=P<
sine is	ABH;PA
sine nd	H;PC
sine ry	A<HA
sing !	A=LC
sing "	H<PC
sing &	A=HEP:
sing (	A=H<LAPB
sing ,	A<GC
sing -	ACP;
sing ..	AFH:P=
sing 00	HBP=
sing :	HAI<LA
sing ;	HBP<
sing >	ABICL<P<
sing ?	H:LAPA
sing @	L;PB
sing ad	LDP;
sing am	HAP<
sing as	A;HCL=PB
sing at	HAL<PB
sing ax	A=PB
sing ay	CDH=P=
sing bs	A;HAPB
sing by	HCP<
sing ca	HGL=P:
sing ce	CDH=
sing ch	H<LB
sing ck	CCP;
sing de	AAH<PA
sing ds	ADH<P;
sing dy	ACH=LCP:
sing ed	A;L=PC
sing ee	H;PC
sing em	AAP<
sing en	A<LA
sing et	A;HBL=PB
sing ew	HBP<
sing ey	A=PB
sing ge	A=HB
sing gh	LB
sing gn	A<L=PD
sing he	A<B<HALD
sing ht	ACP:
sing hy	A<H=PE
sing ic	A=H;LC
sing is	HEL<P=
sing ke	HCL=P=
sing ls	A<HFL<
sing me	ABP=
sing my	ACH<
sing na	ABP<
sing nd	L<PA
sing ne	P<
sing ng	ABH<PA
sing ns	ABGAL=P=
sing nt	L=PB
sing ob	A<PB
sing of	A<CBDBH:PB
sing om	ABH<L=PA
sing oo	ABH=
sing or	A9HCLA
sing ot	AAH:PA
sing ou	AAHCL=P<
sing rd	H=L=PD
sing re	ACH:
sing rk	ACH;
sing rt	H<LAPA
sing ry	ADL<
sing so	HBP=
sing ss	A<HB
sing st	ACH=L=
sing te	ABH:PB
sing th	A<PC
sing to	AAL:PB
sing ue	ABP=
sing ve	A;LAPA
sing we	ABLBP;
sing ws	H=PC
sing ys	AIH:P:
sink .	HB
sink is	H;LC
sink of	H=PD
sins in	HAP<
sins on	HBP=
sins re	HCP<
sint ,	H=LB
sint of	A=PB
sion -	H<LC
sion .	LAP:
sion >	H=I=LC
sion ?	H:LD
sion a	H;LC
sion am	HB
sion ds	HCL<
sion ed	I;LB
sion es	HBIAL;
sion gs	HBL<
sion ht	HBL=
sion i	HBL=
sion in	HDL;
sion is	L:PE
sion of	HBP;
sion ol	H;LC
sion om	H<LB
sion on	H<IALA
sion th	HBP<
sion to	HCL=P=
sion ug	ACL<
sion ut	HAL<
sion ve	H;LC
sior .	A=HC
sior nd	A=HD
sior to	CCH<
sips or	HBP<
sird ,	ADC=L<
sird of	AEC=H=
sire ,	A=LB
sire .	A<HD
sire is	AB
sirm on	C=HB
sirs ,	H;PC
sise ,	CBH<
sise .	H;PC
sise es	HCP=
sise to	HC
sish .	H<LA
sish i	L=PC
sish is	H=PB
sish nd	A=HB
sish to	AAP<
sisk .	ABL=
sisk ng	H=PB
sism in	H=LB
sist ,	A=HC
sist .	A<HALA
sist at	H<PB
sist es	LAP<
sist in	H;PD
site .	HBP=
site he	HBP<
site se	A<H<LD
sits nd	HBP<
sits of	H<LB
sits ve	ABH=
sity ,	HEL9
sity .	HBL<
sity an	H;LC
sity by	H<LB
sity ce	H<LC
sity em	HCL;
sity er	ABH=
sity es	LB
sity is	HCL;
sity of	HBL<
sity or	HCL;
sium ,	HBL=
sive #	A;HE
sive ,	ABL=
sive >	A=LC
sive al	AAH<
sive an	A<LD
sive ch	ACH<
sive ck	ABH<
sive er	ACP:
sive es	H<LB
sive gy	A;HC
sive in	AAH<PA
sive it	HCL<P=
sive me	HAKAP;
sive nd	ACH=
sive ng	HB
sive ns	ABH<
sive of	CBP=
sive on	ABH;L=PB
sive or	AAH;LA
sive ow	PB
sive re	A<HEL;
sive te	AB
sive to	HCP<
sive ts	A<CB
sive ut	ACH;
size at	H<PB
size he	HCP<
size se	HBP=
sked by	A=PB
sked he	ACP;
sked nd	A<PB
sked up	ACP;
sken by	ABP=
sken nd	ABP<
sker ,	AAH:LB
sker am	HB
sker of	H=LB
skes ,	HBP<
skes .	HBP=
sket ,	HCL=
skey to	ABH<
slad ou	ABH=
slan to	HCL=
slar ,	ACH=L=
slar as	A=LB
slar ic	C=LB
slar ts	A;HC
slaw .	HB
slaw es	H<PA
slay he	LBP<
sled ,	A;HAPA
sled .	A<HAPA
sled an	ADP:
sled by	A=PB
sled er	A=LB
sled nd	HB
sled ns	ABLAP;
sled or	A;PC
sled to	A=PB
slee _	ABH<
sles ,	HCL<
sles he	HBP<
sles ll	H<LB
slet 's	H=L<PF
slet me	PB
slic in	A=HB
slks to	H<PB
slls nd	HDL<
slls on	HDP;
slls to	H;PC
slly .	C;LAPC
slly ed	CB
slly he	C;PC
slly in	C:HD
slly nd	CBH<
slol >	GDH<L=
slow ,	A;PD
slow .	ADC=H=P=
slow nd	AAH<LA
slow ns	A=HGL=
slow of	H<LC
slt ;	HB
slth re	A=HD
slty nd	A=HB
slve .	H<PB
sman ,	A<HALC
sman es	A<LB
sman of	H<LB
sman ts	ACH=
sman ty	H<PA
smed at	A=PB
smed er	HCP<
smed es	LC
smed he	ABP=
smed in	A=HCP=
smed to	H=PB
smen ,	A=HC
smer 's	H=LB
smer an	A<LB
smer ce	HBL=
smer er	ABH=
smer et	ABL=
smes ,	HDL9
smes i	CBH=
smes ng	HBP=
smes re	HBP=
smpt to	A;HC
snal ,	AAH<
snal .	HBL=
snal an	HAL<
snal em	ADL;
snal er	A<LB
snal es	H;LE
snal gs	HB
snal ks	A<HDL=
snal le	A;HD
snal on	A:HALB
snal se	ACL<
snal ty	ABL<
snce ,	LBP:
snce .	HCP;
snce a	CCH<
snce ay	LBP=
snce er	L=PB
snce es	A=HB
snce ey	CBH=
snce he	H<NAPB
snce ht	ABH<
snce ir	H=L=PC
snce is	H=LCP=
snce ll	H=L=PC
snce ly	HBL=
snce nd	A=HCP=
snce nt	H<
snce of	HCL<
snce on	LCP<
snce to	HEP:
snce ur	H<PB
sncy nd	HCP=
snda ,	H=LB
snds ,	HALCP9
snds .	HALAP;
snds at	H<PC
snds er	HAP<
snds nd	HAL<
snds of	HEP9
snds on	L=PB
snds to	H<PB
sned ,	AB
sned >	A=PB
sned by	ACP;
sned is	A<PB
sned ns	A=PB
sned th	ABP<
sned to	A<HA
sned ut	ADP;
sner ,	ABH=
sner th	A=PB
snes ,	HCL;
snes .	H=LCP=
snes nd	HBP=
snes or	H<PC
snet ,	H=LB
snew ,	ABCAL<
snew al	A6CHH=LB
snew an	A4CBLI
snew as	A<LC
snew bs	AEH=L<
snew ce	ABC=
snew ds	AB
snew el	CBL=
snew er	C;HALB
snew es	AEC<L<
snew et	ACC=
snew ge	AB
snew gy	C=HCL;
snew ic	A9CE
snew in	A<CAHBL=
snew ks	ACL<
snew ld	A;LD
snew le	HDL8
snew me	H<LC
snew ms	ACH=L=
snew my	ABL<
snew ne	AAHCL:
snew ng	CDHAL7
snew nt	C:LE
snew ra	ABL=
snew rd	A<
snew rk	A<LB
snew rs	ABL<
snew rt	HDL9
snew se	A=CBH=
snew ss	A<C=H=LF
snew th	ABL=
snew ts	AFC=H=L=
snew ty	A=HC
snew um	ACL;
snew ur	A<H=LAPB
snge he	HCP:
snge nd	PB
sngs at	HCL=P=
sngs om	H<LB
sngs st	HCL<
snia .	HB
snks nd	H;LC
snks or	HBL=
sno ,	FBH=
snow at	HCP;
snow ou	CBP<
snse ,	A<HC
snse .	HBP=
snse ng	HB
snse on	HB
snse st	ABH=
snse ts	ACH<
snse un	ABH<
snse ve	H:LD
snts ,	HDP=
snts a	H;PC
snts at	HCP;
snts he	H;PD
snts in	HDL=P<
snts nd	HCP<
snts of	H<LFP:
snts ut	HBP=
snty of	A=CCL=
soad ,	CCH=
soad .	CBH<L<PB
soal of	H<LB
sobs ,	HBL<
sobs .	HB
sobs an	H:LD
sobs ng	H<LC
sock ,	C=HE
sock es	HBP;
sock et	AB
sock nd	H<PD
sock of	H=PB
soes ed	HDP;
soes to	H<PB
soff ,	HB
sogy ,	HB
soil ,	L<PA
soil nd	H=PB
soin es	H=PB
soke of	H<PB
soks ke	H<PC
sold ,	ACL<
sold in	PB
sold is	H<LB
sold ns	ACP=
sold re	A=LB
soll to	HBL=
sols of	H<LB
sols to	HBL=
soly nd	A<LB
some !	H<LA
some ,	A<PA
some .	AAP<
some a	ABP=
some ax	HBP<
some ay	C<PB
some ce	A=HC
some er	H<PC
some es	A<C=HC
some he	PB
some in	HCP<
some is	HBL=
some ls	F=HB
some me	ADH<
some nd	A=CCH<
some on	F=H=PB
some se	ABH<
some ss	A=HB
some to	CBH8LAPA
sond ,	ADC=H=
sond in	ACC=
sone !	HAKAL<
sone .	CAH;LB
sone a	CBH=
sone of	HAIBL=P=
song ,	ADC=
song .	ACC=H<LB
song as	ACC;
song ed	A9CCHB
song in	PB
song me	A<C=LC
song nd	ACC<
song rm	ABC<
song st	A;CD
song th	A=BC
sons ,	L=PC
sons .	H;LAPA
sons :	H<PB
sons ?	H<PB
sons as	HBP=
sons nd	H:IBLB
sons of	H<LEP;
sons re	HBL=
sont he	H=PB
sood ,	AAC=L=PB
sood >	A;LB
sood an	A<LD
sood ks	ABH=
sood nd	AAH<LA
sood ng	A<CD
sood nt	LC
sood of	AB
sood or	ABC<
sook ,	PB
sook .	HBP<
sook nd	H;PD
sook or	HDL=P=
sool !	A=H<PD
soom or	H;PC
soon .	CAHBL;
soor nd	A8HHL=
soot ut	H<PB
sope ,	FBH;L=PD
sope at	HBP=
sope is	HDP:
sope or	H;PC
sope to	H;PD
sord .	H=PB
sord as	H=LB
sore !	AAC=H=LB
sore ,	ABC=LAP=
sore .	AEBAC;H;
sore ?	ABC=
sore @	C=HB
sore al	A8CG
sore an	AFC;
sore as	H;
sore bs	ABC<
sore ce	H=PB
sore ct	A;CC
sore ds	ABC<
sore ed	A9CD
sore es	ABC;HB
sore ey	ABC;
sore he	PB
sore i	AAC<
sore ic	A8CF
sore il	ABH<
sore in	ACC;
sore is	ABC;
sore le	A9CE
sore ls	ACC<
sore lt	A;CC
sore ly	A2CKHA
sore nd	ACC;
sore ng	A;CDL<
sore ns	ADB=C;
sore nt	A9CF
sore of	AEC8L<PB
sore om	ABC<
sore on	ABC<
sore re	A<CB
sore rs	ADC;
sore se	A:CC
sore st	A;CC
sore to	AGC8
sore ul	A9CE
sore us	A7BACF
sore ut	ADC:
sore ve	A9CF
sore we	ABBAC<
sork ,	L=PC
sork ;	H;PC
sork er	HCP;
sork in	H<PB
sork nd	LBP;
sork on	LAP<
sork or	HBL=
sorm is	H;PD
sorm of	HBL=
sorm re	HBP=
sorm to	H;LC
sorn ,	A=PB
sorn .	ACH=
sorn er	A=PB
sorn in	A<PB
sorn nd	HB
sors ,	HCL=
sors re	H<LB
sort ,	AAL<
sort .	ABH<
sort he	H<PB
sort le	H<PB
sort re	HBP<
sort ts	HCP<
sory .	HBL=
sory ds	A=HCL=
sose ,	HALAP<
sose en	HCL=
sose he	ABP=
sose nd	L<PB
sose of	AC
soss al	AEC=
sost ,	A:CCHA
sost .	CB
sost al	A<CB
sost es	ACC<
sost in	A<CBHA
sost ly	A;CAHA
sost ns	A<CD
sost nt	A;CCH=PA
sost of	ANC0
sost ut	A;CC
sote ,	A=PB
sote .	AAL<
soth he	FBP=
sots of	CBP=
soud of	ACH=
sour nd	LC
sour of	HBP=
sous #	ABL=
sous al	A;CC
sous or	LB
sous te	LB
sout #	B:CD
sout ,	BBC=
sout .	BEC:
sout 00	B6CH
sout :	BBC<
sout al	BBC=
sout as	BBC<
sout en	BBC<
sout he	BCC;
sout ht	BCC;
sout in	B;CC
sout is	BCC;
sout it	BBC<
sout lf	BBC=
sout nd	B6CH
sout ng	BKC6H=
sout of	BGC;H<
sout on	B<CDL<PA
sout or	B<CB
sout ow	BEC;
sout re	BBC;
sout to	BAC;HEP;
sove a	PB
sove my	H;PC
sove ng	H=LC
sove se	LBP<
sove th	HBP=
sove ur	HBP<
sown .	A;BBPA
sown he	ABP<
sown of	B<HB
sown to	AAP<
spay ir	HBP<
sped .	ABHAP;
sped by	A=PB
sped nd	A=PB
sped on	LBP=
sper ,	L=PC
sper .	ABH<L<PC
sper nd	H<PD
sper re	LB
sple ,	HDL<P=
sply ed	CB
sply to	C<LA
sppy .	ACL<
sppy ay	A<LC
sppy th	AEL:
spur .	LB
sral ,	HBL<
sral al	ABL<
sral as	ACL=
sral ca	H=LB
sral ce	ADL;
sral es	A=LC
sral ly	A<LB
sral ms	A=HB
sral nd	ACH<
sral ns	A=HB
sral nt	AB
sral ts	ACL=
sral ve	ABH=
sral ws	A<HB
sram ,	HBL=
sram at	H=LB
sram or	H=LB
sray or	L=PB
srce ,	HALAP;
srce er	HBL<
srce on	AAH<LBP=
srch in	HBL=
srch on	HCP=
srds ,	CFH<L<
srds :	HBL=
sred .	ABP=
sred >	ADH=L<
sred he	AEHAP7
sred nd	A;HALBP=
sred ng	LBP<
sred ns	A7PG
sred of	ACHAP9
sred om	A=PB
sred or	AB
sred th	A<HA
sred to	A<H<LAPC
sred ts	A;HC
sree ,	ACH=
sree ch	A=LB
sree of	AAHAL<
sree om	AB
sree or	ABH=
sren .	HB
sres a	HBP<
sres at	H8LAPD
sres nd	HCP=
sres ng	H<PB
sres of	HCL=P<
sres re	FBH=
sres to	HCP;
srge nd	CBH<
srgy ty	H<LB
sria .	HBL<
sric ty	AB
srid of	A<H=PE
sril ,	HBL=
srld 's	HBL<
srld ,	A:HD
srld .	A<HDL=
srld ar	H=LC
srld ce	A=HCP=
srld er	ACH:LA
srld in	A=LB
srld is	HBL=
srld my	AFH9
srld nk	H:LD
srld ty	ADH:
srly ,	HCL=
srly ed	ABH<
srly he	A=CB
srly nd	A<HCL<
srly on	ABL<
srms ,	HBP=
srms .	HB
srms of	H<LB
srow 's	C=HC
srow ng	HB
srry ,	HBL:PB
srry or	ADH=L=
srry ry	A=LC
srse .	ABH<
srse er	A:CCHA
srst ,	AAC:HB
srst .	AAC<
srst al	A8CG
srst ch	A=CB
srst dy	A9C;HJL=
srst ed	A5CMH=
srst ep	C=HBL=
srst ic	A;CD
srst in	ACH<
srst nd	ABH=
srst nt	A9CBHB
srst of	ACH;
srst se	A<HB
srst ss	HC
srst to	AFC<H;
srt @	PB
srth 's	HDL<
srth .	A<CAH;LBPB
srth an	C<LC
srth ea	C<LC
srth of	ABCBK=L<
srts ,	HCL=
srts he	H:LBPA
srts nd	H<LA
srty ,	HBL=
srty nd	AAH<LA
srue in	AB
srve an	HCP;
srve he	HBP<
srve ur	H=PB
ssan nt	A<HC
ssay at	HBP=
ssay is	HDP:
ssay to	A=PB
ssed >	ADP;
ssed at	HBP<
ssed er	A=PB
ssed in	LBP=
ssed nt	ABP<
ssed or	A=PB
ssed th	AAP<
ssee ,	H<LA
sser to	A=CCH=
sses er	HBP<
sses he	HCP;
sses ke	HBP<
sses ld	H<PB
sses nd	HAP<
sses re	H=LC
sses ve	HCP;
sset of	HDP:
sset to	H=PB
ssic ,	ACH=L=
ssic ch	ABH=
ssic er	A=H=LB
ssic to	A=H=LC
ssis as	H<LB
sson #	H<LB
sson ,	H=LB
sson @	HBI=
sson _	HCL;
sson ed	H=LB
sson is	HBL=
ssts ,	HBP=
ssts ;	HCP;
ssts er	H<PB
ssts in	H9PE
ssts nd	HBP<
ssts of	H:PC
ssts on	H;PD
ssts th	H=PB
ssty ,	A<HB
stal ,	HCL<
stal .	A9HF
stal ar	A=HCL=
stal es	H<LB
stal of	ABH<
star .	HB
stax de	H:LD
stay ed	L<PB
stch .	HDL=P=
stch nd	H<LA
sted .	HAL;
sted >	A<PC
sted al	ACC=P=
sted an	PB
sted ar	LCP;
sted as	A=L;PF
sted en	L=PB
sted er	AAH=LAP<
sted es	A:H=LG
sted in	PB
sted le	AFP:
sted ly	AEP:
sted me	ABP<
sted nd	HCL;PA
sted om	A<PB
sted or	ACH<
sted re	L=PB
sted rt	CCP=
sted se	ADP:
sted te	A<HC
sted th	A;PD
sted to	A<LDP=
stem as	H;LC
sten to	H<PB
step by	HB
ster !	AAH8LC
ster ,	CAHBL9
ster .	C;LC
ster al	CBH=
ster an	A=CDH9LA
ster ar	C;HBLA
ster ce	AAHAL;
ster ed	A<CBHBP=
ster es	HCL<
ster in	ABC=LAP;
ster nd	A<PB
ster ng	BCCAH9LA
ster on	B=HB
ster re	CBH=
ster ry	A<HB
ster sh	A=PB
ster ty	HDL:
stes ,	HBL<
stes er	H<PC
stes es	LB
stes he	H<PA
stes nd	LCP;
stes ng	HBL<
stes of	H<LC
stes to	HAIALBP:
stes ut	HB
stes ve	HB
sthy ,	ABH=
sthy of	ABH<
stic .	A<HB
stic cy	A<LC
stic ms	ABH=
stic ns	HB
stle er	AACCH9
stle it	ABC<
stle of	H<LC
stle re	CB
stly to	CBL=
sto #	B:JE
sto '	BBJ<
sto ,	BBJ<
sto .	BBJ<
sto 00	BDJ:
sto @	B:JD
sto a	BFJ8
sto ak	B;JC
sto al	BFJ8
sto an	BBJ<
sto ap	B<JB
sto ay	B;JC
sto be	B<JC
sto ce	B<JB
sto ct	B8JF
sto cy	BGJ7
sto de	B;JC
sto do	B;JD
sto ds	BCJ;
sto ed	B:JD
sto ee	B<JD
sto ek	B<JB
sto el	B;JC
sto em	BDJ:
sto ep	B;JC
sto es	BDJ:
sto et	B9JE
sto fe	BCJ;
sto ft	B<JB
sto fy	B<JB
sto go	B:JD
sto he	BFJ:
sto ia	BCJ;
sto ic	BGJ7
sto ir	BBJ<
sto is	BFJ8
sto it	B<JB
sto ke	B:JD
sto lf	BDJ:
sto lk	B;JC
sto lp	B;JC
sto ls	BEJ9
sto ly	B;JC
sto mp	B<JB
sto ms	BEJ9
sto my	BDJ:
sto nd	B9JE
sto ng	B:JD
sto nk	B9JE
sto no	BCJ;
sto ns	BGJ7
sto od	BDJ:
sto ol	B:JD
sto on	BDJ:
sto op	B9JE
sto ot	B<JC
sto ou	BHJ6
sto ow	B8JF
sto oy	B;JC
sto pe	B;JC
sto pt	B9JE
sto rd	B:JD
sto re	B=JB
sto rk	B:JD
sto rm	B;JC
sto rs	BEJ9
sto rt	B<JB
sto se	B=JB
sto sh	B<JB
sto sm	BCJ;
sto st	B:JD
sto te	B:JD
sto th	BGJ8
sto ts	BDJ:
sto ty	BFJ8
sto ue	B:JD
sto un	B<JB
sto ur	BCJ;
sto us	BFJ8
sto ut	B9JE
sto ve	B8JG
stom ne	AEH8
ston ,	H=LC
ston _	HCL;
ston nd	H<LB
ston on	H<LB
stop he	BB
stor ho	HDL:
stor nd	HBL=
stry ,	A=HB
sual es	A=HB
sual nd	PB
sual nt	A=LB
sual ts	A<LC
sual ty	ABL=
such ,	AAC<LA
such .	C<GAHA
such >	GAH;LC
such a	AEC;P;
such an	ACC<
such as	AFC:H;PC
such ce	ABL=
such ed	A9CBLB
such er	A4CL
such is	ACC=
such ns	ABC=
such of	AEC<H=
such re	A:CGP=
suct .	H=PB
sues .	H<LA
sugh ,	H=L=NB
sugh .	B=CBGAL=NA
sugh es	HCP=
sugh to	CD
suit of	HBL=
sule .	HBL=
sull of	AB
sult on	ABH=
sund ,	B=HCL=
sund .	A<BAH=LAPA
sund a	HBP<
sund al	ADH<
sund at	HB
sund ck	HB
sund he	A=CBHBP<
sund is	H;PB
sund ks	HBP=
sund le	A<CA
sund nd	A9BAPC
sund ng	BAH<
sund to	A=CAH=LB
sund ur	ABHBP;
sune in	HALAP<
sunt .	AAH;PB
sups ,	HCL;
sure ,	ACP=
sure .	A7HFL=PB
sure a	H<KB
sure at	ABC=H<
sure er	A;CB
sure nd	AAH;L=PC
sure nt	ABH<
sure of	AEH:
sure on	A;PB
sure or	HBP=
sure re	ACH=P<
sure th	ABH<
suse )	HB
suse ,	A<PB
suse al	HFP:
sush ,	HCL=
sust .	LBP<
sust as	CB
sust to	ACH<
sute le	ACH<
sute of	H<LB
sute on	ACH<
sute to	A<HCL=PB
suth .	CBL=
suth ca	C<H=LD
suth nt	A<C=HFL=
suth of	CBH=
suts re	H<LB
suty .	HBL<
sval es	H<
sval of	A<HB
sved .	PB
sved by	HCP9
sved es	A<HC
sved ne	A:PD
sved th	LBP=
svel ,	L=PB
svel in	H;PD
sven by	H<PD
sven er	PB
sven he	HCP<
sven to	H=LBP=
sver .	A=CC
sver en	H=PB
sver ns	H<PD
sver st	LB
sves ,	HCP<
sves .	HBP=
sves at	H<PA
sves he	H;PC
sves nd	H<LA
sves on	H=PB
sves or	HDL=P<
sves re	HB
svid .	HB
svil .	ACL<
sway ,	CCL<
sway gh	C=HC
sway on	ABP=
swed .	A<PB
swed by	AAHDP8
swer ,	A<PB
swer an	ABH=
swer he	ABP<
swer me	A<H=PD
swer nd	HBL=
swer to	A<HEP=
swin er	ABH=P=
sx >	HB
syer ,	HCL<
syer as	H;LC
syes ,	GCH:
szed .	PB
szed in	LCP9
t!	B=G=HBKALAMAOBP=Q=
t"	JBN=
t#	C=DBODPAQ;
t%	B<CBH=
t&	AABBCAH=I=LBP=
t'	A<B=C:DDG=KBMDNAQ=
t'm	AEK=L<
t're	F;HAKBL<NAP<
t's	A=BBEAH=J8LAPAQC
t've	B<CAHCL;
t(	AAC:FAHBLEP<
t)	FALAMCP=Q=
t*	A=HAP9QA
t,	ABGAJ<K;LAN;
t-	BAC<HBI<N=QB
t--	AEBAK<L<
t---	BBL=
t.	AAGCI=MAN:Q=
t..	FBG=HBK<L;NAPA
t...	A=BDC<F=GEH<J;PA
t....	AB
t/	A;BBC=HDI=
t0	A=HB
t1,000	B9JD
t10	AAI=QB
t10,000	B:CAJA
t100	A=B;LA
t11	A=C=H<IAPB
t12	L<PC
t14	HB
t15	A=B<H=JC
t16	QB
t17	A=PB
t19	HAL<
t1959	H=LB
t1980	HCL<
t1982	A;CAHA
t2	C=I=JALCP<QA
t20	ABBAH;
t200	H<PC
t2004	ABH<
t2007	HBLBP;
t2014	H=LB
t21	H=PB
t24	A=LBP=
t25	B=CAHBP=
t3,000	B9CAJB
t30	B<CB
t30,000	CBH<
t300	BCJ<
t4	A<CAH=IB
t50	HBL=
t60	ACH=
t6pr	F<KBLA
t7	K=L=NAPC
t90	BBJ<P=
t:	C:DAF<J<LAMANAQA
t;	C;F=KALEQ=
t<	HBP<
t>	BAC=HAJ;NBQ<
t?	A<BBC;FCGCP<
t@	BCC;HCJ<K=LBN=Q=
t[	ADCCH:P:
t]	MB
t^	H<LAOA
t_	B<HCP=
ta	A=B9DBF<GAI;JFMAN;OBPA
tabout	L:PB
tabove	FBK=
taccord	A=C=LB
taccount	H<LDP=
tachieved	L:PD
tachievements	ACC;
tacknowledge	CAH;PA
tacross	C=FBHDP<
tact	A3B=C=JALINAPB
taction	C=L=PD
tactivities	AAH<PB
tactually	HBL=
tadams	B<CBPA
tadded	P<
taddition	HBP<
tadditional	HBL=
tadministration	H:K=LDNBPB
tadversaries	A=HBL=
tadversity	ACC=
taffected	H=LB
tafrica	BBJ=
tafrican	H=LC
tafter	BCJ<L=
tagainst	AAC<H<PE
tage	CAF<H<KB
tagencies	HBL;
tagency	A=LB
tago	AAICL<
tagreement	ABC=HBP<
tagriculture	ABP<
tahead	ADC<KALAP=
taid	A<LBNA
taids	H<LB
tair	ABBBH9J<LA
taircraft	HBL<
talan	ABH<LBP<
talert	HCL;
tall	AAB=HAJDL<N=
tallen	H<LB
talliance	HDK=L=NAP<
tallows	A=HB
talmost	ACH;KA
talong	FBHBL=N=
talready	FAL=N<
talways	C=FALCN=
tam	C=H;LBNA
tamazing	HAKAL<P=
tambition	H=PB
tambitious	PB
tamendment	A=C<LD
tamerica	A=B:C=IAJBKDL=
tamerican	A:CEK<L=NB
tamericans	BCH=L=N<
tamong	AB
tan	A:B:CBF<JCKAOA
tand	ABBAFBHAN;Q=
tany	B=FAGAHAJCK=N=
tapproach	K=NB
tapproval	H=PB
tare	C<FFHAJ<K=NAQ=
tareas	BBCCJ<L=
targuments	BBJ<
tarms	AB
tarrived	LBP=
tarts	H<LB
tas	ABB8CGHCI=J=K:LAMAN9PB
tasia	BCJ;
task	B=L<PC
tass	A=HAL;PC
tassistance	FAH<K=LD
tassume	A=FAHDN=P=
tat	AAB;JA
tatlantic	AAHAP<
tattack	A<PC
tattention	H<PB
taudience	A<CB
taustralia	A=BAJ=LB
taustralians	H<LB
tauthorities	LB
tauthority	A;CB
tavailable	H:LC
tavoid	AAH;PA
taway	ABL<
tawesome	H<PB
tback	A<B;C;DAFEHAIBJBK:PB
tbadly	ABP<
tbalances	AB
tbank	A8C=LFPA
tbanks	AAK=NCP=
tbar	ABH<LCP;
tbarometer	H:LD
tbarriers	H<PB
tbased	A<B<NCPB
tbasis	HBP<
tbattery	A=CB
tbb	HBL<
tbe	AABDC<DCF9HAKAL=N<P<
tbecause	A=F<HAJA
tbecome	B=L=PB
tbed	CAH<LA
tbeen	D=F<HAKEN=
tbefore	BAHAP;
tbegan	A=BBHDJ=L=
tbegun	HCL=P=
tbehalf	BBC<
tbehind	HAL:PB
tbeing	A<B=D<JALE
tbelieve	ABB=H=N=PA
tbelieves	H9LE
tbenefit	AEH;L=
tbenefits	A=CCH<
tbest	BAHAJ=L:PA
tbetter	L=PB
tbetween	AEH;I=
tbeyond	B=F;JBKCPA
tbig	B=L=PD
tbill	ABH9LD
tbillion	A=B;JCOHP<
tbiological	HB
tbipartisan	CBHAL=P<
tbirthday	AAGAL:PA
tblack	A<CBLAP=
tblue	ACH=P=
tbomb	ACH<
tborn	H<L=QE
tboston	CBH=
tboth	ACB<HAP;
tbottle	ABD<H=PB
tbought	HCQ=
tbrand	H=PB
tbreaking	A;HB
tbrilliant	A=HAL=PB
tbring	AAHBL;
tbrings	FBK<
tbroadcasting	A=LB
tbrother	ABP;
tbrothers	HBL=
tbrought	AAHBL<
tbrown	H<PA
tbudget	A;CAFBH=K<LE
tbuilt	ACC=
tburden	AEP<
tbush	H<LB
tbusiness	A;CBFAK=
tbusinesses	CBL;
tbut	GBI;J<
tbutt	A=LB
tbuy	AAFBI=K=L<
tbuyers	ABL=
tby	A=DBF=JA
tca	A<GAK=L=NA
tcall	CAKAL<
tcalled	C=HBL=PB
tcalm	H;LC
tcan	BACBFBJ<N<P<
tcanberra	H<
tcapital	H=LB
tcarder	H<PB
tcare	A=BCCAHAJ<K=L=
tcareer	ABH=
tcarry	HAL<PA
tcause	L=PB
tcauses	PB
tcells	ABC=H=
tcenter	H=LD
tcentral	H<LB
tcents	B=CB
tcentury	A<CCFBK=
tcertain	ACH<
tchallenge	CCN=P=
tchampion	CC
tchance	A=CAHB
tchange	A<BCJ=K=NAPA
tchanged	HAKBL=
tchanges	A<PB
tchanging	ABF<KBL=
tcharged	HBL<
tcheese	FBHAL<
tcherry	H<LA
tchief	BBJ;LA
tchild	AACAH;NA
tchildren	BDF=J<N=
tchoose	A;HB
tcigarettes	HBP<
tcitizens	A;CBHA
tcity	BAF=HAJ=KAL;
tcivil	HEL<
tcivilian	HBP=
tcivilians	B<JA
tclass	ABH;LB
tclay	H<LB
tclub	LB
tcoaching	A<LB
tcoal	B<JB
tcollege	CBLAP<
tcom	C=HDL;
tcome	AAF<H;KALBPA
tcomes	A;CBFAHDL<
tcommentary	H<PA
tcommercial	H<PB
tcommission	A<H=LD
tcommitments	A<LB
tcommitted	HAL<
tcommon	B<HAJB
tcommunities	A<BAHCJ=P=
tcommunity	A<BBHALA
tcompanies	A<CC
tcompany	A:H:LI
tcompete	LBP=
tcompetition	A=LAPB
tcomposed	LBQ=
tcomposer	HBL=
tconcern	H=PB
tconditions	BBHBN<P=
tconfidence	H<LB
tconflict	A;CD
tconflicts	A=CB
tcongratulations	AAL=P<QA
tcongress	FBH;LBN<
tconscience	ABP<
tconservation	A<HB
tconsider	ACH=K=
tconstitution	A<PB
tconstruction	ABB<CAH<
tcontains	AAH<LBP=
tcontinue	HBP;
tcontinues	ABH<
tcontrol	A<HALB
tcontroversial	PB
tconvention	ACH:
tconvicted	A=PB
tcool	GALBQ=
tcope	ABP;
tcorporation	A<LA
tcos	BBJ<
tcosts	A<HAL=PB
tcould	AAB=FBHAP<
tcouncil	A:CBHBP=
tcountries	CDFAJ=K=L=
tcountry	K=L<PA
tcouples	ABBAP;
tcourage	A<PB
tcourse	HBK=
tcourt	A<C=H<LD
tcoverage	L<PC
tcovered	HCP<
tcrap	L9PE
tcrazy	A=HB
tcreating	HBP<
tcross	HDP;
tcry	B=HBL=PB
tcurrent	CC
tcut	B<HBJAL=
tcynicism	ABP<
td	H<LEP<
tdan	CAH<KA
tdancing	ABH=L=
tdangers	HCP;
tday	A;CAK<NAPC
tdays	AAH<K=LB
tde	HCL<MBQ<
tdeath	HBL:
tdeaths	HCP<
tdebate	ABC<
tdebt	ACCAP:
tdecade	HCP<
tdecency	F<NB
tdecided	ABH<
tdeclared	HB
tdecline	H<PB
tdefend	A=H<PE
tdefense	BBH<IAJ<NAP=
tdeficits	HCP=
tdegree	ACH;
tdelivering	AB
tdemand	A=B=H=JAPC
tdemands	PB
tdemocracy	HAL<
tdependency	FBK=
tdeserves	H<LB
tdesk	BBJ<
tdestroy	HBP=
tdestroying	H<PB
tdeveloping	A;HC
tdevelopment	AAC=H;LA
tdick	H=LB
tdid	AAEAF<H<NC
tdigital	H<
tdinner	HAL<
tdirected	HBP=
tdisarm	KBN=
tdiscipline	A=PB
tdiscretionary	FCK;
tdiscrimination	H<LB
tdivar	K<NB
tdivided	A<PB
tdo	B:DBG=L<NFO=Q=
tdogs	HBP<
tdollars	A<IFL<
tdont	K=NB
tdoor	A<CBHCP;
tdown	ABB=C<FBJB
tdriving	A=H=PB
tdry	AAH=IBL=
tduring	ACCBH;
tdynamic	ABP<
teach	A=HBL:PB
tearly	ABBBJ<K=
tearned	PB
tearth	HB
teasy	C=HB
teat	A<CBP=
teconomic	ABF<H;KCPA
teconomics	FBK<
teconomists	FBK=
teconomy	CAFAL<
teducate	BCJ;
teducation	ACJ=P<
tedward	A=HB
teffective	ACC<
tefficient	HBL=
teffort	ACCAH=L=NAP<
tefforts	A<CDHBP;
teight	IBL=
telection	A;CBHA
telements	A=H<LAPB
teligible	H=LB
telse	BAH<K=PA
temergency	A=CAL<PB
ten	HBL=P=
tenergy	A9BACAH<LAPB
tengland	LBP=
tenhance	HBL=P=
tenough	H=PB
tenter	HCP;
testablished	H=LB
teurope	H<PA
tever	AAH=LB
tevery	B8H<JDKGL<N;PA
teverywhere	BBHAJ=P=
tevidence	HAL<
texcellence	H<LA
texcellent	F=H<KBLC
texist	B=H=JAPB
texpanding	ACP<
texpands	H=K=NBPA
texpected	H<LB
texperience	FBH=L=
texpire	HB
texport	H<PC
textend	PB
textraordinary	HBL=P=
teye	AACAP<
teyes	AAP<
tface	HEP;
tfacing	AB
tfact	H<PB
tfailure	HBP<
tfaith	HCL<
tfall	A;HE
tfamilies	J;KBNC
tfamily	CBD=H:LGNAP<
tfar	A=H=LBPA
tfarmers	BBJ<KA
tfathers	H;PC
tfederal	ABK=L<
tfellow	ABJ=P=
tfemale	ACH;
tfighter	LB
tfighters	H;LC
tfighting	C=H=LC
tfilm	ACL=
tfilms	A<CBHAL=
tfind	A:LB
tfine	A=HB
tfingers	ABP=
tfirm	BBJ<
tfirms	BCJ=N=
tfiscal	B<HCNBP<
tfish	HCL=P<
tflexibility	H<PB
tfollow	H;I=OC
tfood	L;PA
tfor	ABC<I<JBKAN<OC
tforce	A8LIP<
tforces	ACC<
tforeign	CB
tformation	ABH=
tforward	B<JEL=
tfoundation	K=NB
tfounded	A=HDP=
tfounders	HBL<
tfour	K;NA
tfree	AACAL<P=
tfriday	GDP<
tfriends	H;PA
tfrom	ABB=FBN:PBQ=
tfuck	AAB=HAP;
tfuels	ABC<
tfully	HBP=
tfund	LCP:
tfundamental	A=B<NB
tfunding	HAP;
tfurther	PB
tgame	C<DALB
tgames	HEL:
tgay	A<CALA
tgaza	CB
tgeneral	A=LBP=
tgenerations	BEFCJ9K;
tgeorge	AAH<LCP=
tgerman	HB
tgermany	LBP<
tget	B=CBF=HAL<
tgetting	HCP=
tgirl	AAK=NDQ<
tgirls	A=BAHBP=
tgiving	FBK=
tglobal	HBKAN=P=
tglory	A=HB
tgo	A9H<IAPD
tgoal	A=BACCL;
tgoes	PB
tgoing	CBHAL=P<
tgood	F:ICKDL=
tgoodnight	LB
tgoogle	HBP=
tgot	GCHAL<P=
tgovernment	A9CBHDJBK=L;PA
tgovernments	BCJ;
tgovernors	K=NB
tgramm-rudman-hollings	B<CB
tgrateful	A;H=LAPC
tgreat	A<CAF=L;PD
tgreater	A=B<JBPA
tgreatest	H=PB
tgreatly	AAH<LBP=
tgrew	ABH=
tgrit	ABP=
tgross	FBK<
tground	A<
tgroups	AABBJ;
tgrow	A<PA
tgrowth	BACDH:J=L<PA
tgun	ABP=
thad	ABBAC<FBK=L<
thalf	ACC=
thand	A=HB
thandicapped	A=HEL<
thands	HBP=
thappy	B;C:HDNC
tharbor	A=HC
thard	C=F=KCN=PC
tharsh	BAH<PA
thas	AAB<FDLAP7
thate	A=H<LD
thatred	A<HC
thave	KANBP=Q=
thead	A=H=LC
thealth	C<LB
theart	HBP<
thelp	BBC;HBJ=KCN<
thelped	A;HC
ther	B<H=JBK=NAPD
there	H;JAPB
thi	LAPBQ:
thigh	A<BCF=J;LA
thighest	H;PC
thighway	A=H=PD
thimself	B<JB
thiring	H<PB
this	A=B<JBLCPA
thistoric	H<PA
thistory	ABCAP<
thold	JAP;
thome	AAB=JAL:PA
thomeland	H<LB
thonest	AAP<
thope	A;CBLBP=
thopeful	AAP;
thot	A=HDLAP<
thouse	ADCAH;J=NA
thousing	A:HC
thow	AAF=HBLBP=Q<
thuman	A<B=PB
thundred	P<
thurt	F<KB
thusband	HBN<
ti	C:FAHAIAJ;KDLAO=Q<
tidealism	B<CC
tif	A<FBJALBQA
tim	HAP<
timmediately	HAP<
timprovement	H<PB
tin	ACB<C=D=HAIAK=PAQ=
tincentives	ACC=L=
tincludes	AAH=LBP<
tincomes	ACH=P=
tincrease	LCP=
tincreased	HB
tincreasing	BAHCJ=P=
tindependence	BBH=J<
tindependent	AAB=H<JA
tindividuals	FCK=
tindustries	A=LBP=
tinflation	ACB<FAJBK;NA
tinfluence	H<PB
tinitiative	A9HDLA
tinitiatives	CB
tinjured	HBL<
tinnovation	FBK<
tinspectors	H<PB
tinspired	ADP;
tinstead	ABP=
tinsurance	C=FAH=K<LAPC
tinterests	AAH;PB
tinternet	BBJ=
tinto	B;C=F=JCKBPC
tinvestigation	ABP<
tinvolved	H;LC
tinvolving	ABH=
tiranian	H<PB
tiraq	B=HBP<
tiraqi	A=HAL=PB
tis	ACBCEAFDG<HAJ/LAQB
tisis	HDP:
tisland	ABC<
tisrael	C=HBP=
tit	B:FAJEK<PC
tits	B<JBKAL=
tj	DB
tjack	H;LAPA
tjet	A=LC
tjob	B<JBNA
tjobs	B=CCHAJAL;N=
tjoe	ABH<
tjohn	LEP=
tjoin	H=LB
tjourney	LBP=
tjudges	A=LB
tjuly	BBJ<
tjust	BAC=FBHCJAL<P;
tjustice	A=HB
tkeep	ABC=
tkid	AAH<LB
tkids	HAL;PA
tkill	HBP<
tkilled	B=NB
tknow	HCL<P<
tkorea	ABC=F=
tl	HEP:
tla	HCP;
tlabour	A<HB
tlate	ABH:PC
tlater	ABH<P=
tlaugh	KBP<
tlaw	A<F=HBKA
tlaws	ABB=H<L=PB
tlead	LAP<
tleader	BAH<LAPA
tleadership	H;LC
tlearn	HCP=
tlearning	AEC9
tleast	L<PA
tleave	A=H=PC
tlegislation	AAB=F<HBJAKBL:
tlegislative	A=HB
tless	AAP<
tlet	AAH<LC
tlevels	HBP<
tliberty	AEH:
tlifted	ABH<
tlight	H;LC
tlike	A=BAG=L<N=PC
tlimiting	HCP<
tlinks	HBL<
tlittle	B<
tlive	AAH:PA
tlives	L=N;
tloan	ACC<
tlocal	LCP=
tlocated	LB
tlondon	LCP=
tlong	HCL<P;
tlook	AAC=HCL=P=
tloool	HCL=P=
tlos	H:LB
tlosing	HB
tlot	DAEAHBK=L=NAP<
tlots	FBK<
tlove	A=CCH=
tlow	L<
tlow-income	HBL=
tlucky	LCP<
tmac	HBP=
tmachine	A<CAHBL=
tmade	ABC;F=KAP=
tmadrid	L=PB
tmagic	H=LB
tmail	HBL<
tmajor	A<BAH<PB
tmake	B;C=F=HBKBLD
tmaking	GDKBP<
tman	K=LBNAP<
tmanagement	ABBBP<
tmany	A;CAKAL<PB
tmarket	AAH:PB
tmarkets	A<BAK<L=NAPC
tmarry	H;LC
tmartin	H;LD
tmaterial	HCP<
tmaterials	B<HCNBP;
tmaybe	AAP<
tme	B9F:JAKBLANCOA
tmedia	L<PB
tmedicine	A=H=LC
tmh17	H;K<LCNA
tmichael	L;PB
tmiddle	BBH=LAP=
tmight	K:NBPA
tmigration	HBP=
tmilitary	HAL;
tmillion	A=B<CFJ<L;OE
tmind	H=PC
tminimum	HCP;
tmiss	ACD=L=P=
tmissions	HCP;
tmistake	H=LB
tmoney	CAFALAP:
tmonth	HAP<
tmonths	HB
tmore	AAB:C=JBN=OAPAQ=
tmorning	AAF=HDNAP:
tmortgages	H;PC
tmost	AAB=L<NB
tmostar	ABL<
tmothers	AABDJ:
tmp	L<PC
tmt	ABH=P=
tmuch	B<PD
tmurder	HB
tmust	AAFCL<
tmutual	HBP;
tmy	A;B:F=JDKBLC
tn't	A=F<KFLAN;
tna	ABP=
tname	AAH8LAPB
tnational	B=H<JBLCN=
tnations	A=BAK<NB
tnato	ACL=P=
tnear	HBN=P=
tnecessary	AAFAK=L;PA
tneed	A8BBCBHBIBJ<K<L<NA
tneeded	F=KBL<N=PB
tnegotiated	ABH<
tnetworks	A=CAH<PC
tnever	AAHCL=P;
tnew	A=B:CAF;JCL=NCPA
tnews	BCC=J<
tnext	A=BBCBFEJ=K9L<
tnice	HCP=
tno	C=DAF=GCJCL<P<
tnoble	A=HBL<PA
tnor	FAHBP;
tnot	C=F:GAKDL<PB
tnow	A=B<H=IBJBN=P<
tnuclear	B;H=JCPD
tnumber	AAL<
tnutrition	HBL<
tny	LB
tnz	HDL;
to	BBC;HDJ<
toccasion	ADFAK=P:
toctober	HBP=
tof	AED<FBJ<K9L=
toffered	ABH<L=PB
tofficers	ACB=FBK=
tofficial	HBIAL=P<
toh	HBP<
toil	CBP;
tok	AAH<LA
tokay	H;LC
toliver	FBK<
ton	AAB=C<DAI=JBLAN=Q<
tone	A<C=I=JBPC
tonly	B=HCK=LANCP<
topen	ACHAL=P=
topening	HAP<
toperate	H<LAPA
tor	BCE=HAJ:KBL;PA
torder	AFHBL<P8
toregon	A<HA
tother	BACCF;J;KDL<PA
tought	AAKAN<
tour	AAB:DAFAJIKAL9N:PA
tout	A;B;CAHAI=JDPA
toutside	A=BBCAL=
tover	AAB=DAI<JB
toverseas	ABP<
town	BBC=H<N=PA
tp	L<PA
tpainted	A<LDP<
tpanama	H=PB
tparents	A=B<F<HAJANDP<
tpark	A=H=LC
tpart	BAH;PB
tpartisan	BBJ<
tpartnership	H<J=LB
tparts	BBJ<
tparty	CCF<L=
tpassing	HCL=P=
tpast	H=LB
tpath	HALAP<
tpatience	HBP=
tpatients	HBP<
tpay	ABC<H;LAPB
tpaying	KBN=
tpayments	A<HC
tpays	FAK<L=
tpeace	A;HBN;
tpeaceful	AAH<
tpeople	A=CCHAN:
tper	A=HBOA
tpercent	AABACBJ9L=
tperfect	A=BAHB
tperil	HBP<
tperiod	ADL=
tpermanent	AAH<
tpermits	H;LB
tpersonal	A<PB
tphone	A=CBP=
tpic	HB
tpicture	H<LB
tpiece	L=PB
tplace	A=H<PB
tplan	A<CAH=LA
tplant	A=HDP<
tplay	A<C=LB
tplayers	H<LB
tplease	BBJ<
tplus	HAL<
tpoint	FAHBL;
tpolicies	ACBBJ<L=
tpolicing	H=PB
tpolicy	B;CALBP=
tpolitical	BCHAJ;
tpool	ABH=
tpoor	B<H=JBPB
tpositions	H<PB
tpossible	ABH=
tpost	H<PC
tpotential	ACL<
tpoverty	A:CBPB
tpower	A9CEFAHBJ=K=
tprayer	A=HBP=
tpresent	AAH<
tpresident	A9B=CAH=NCPA
tpresidents	H=LB
tpretty	H<LB
tprice	A=H=LB
tprices	A<HA
tpriority	A<CB
tprobably	H:PD
tproblem	A;CAGAHAP=
tproduce	HBP<
tproduct	AFH=L=
tproduction	PB
tproductivity	B<JB
tproducts	ABB=H=
tprofessionals	HBL<
tprogram	A=CALBP=
tprogramme	H:LC
tprograms	AFJ<L=
tproject	H=IBL<
tproliferation	AABBH=J<
tpromote	A=PB
tpromoting	A<HB
tproposed	K<NB
tprosperity	BEJ:N=
tprotecting	A<NA
tprotection	H<LA
tprovide	A=L<PB
tprovided	ABC=H<LA
tpublic	AAC=HBP<
tpull	AEL=P;
tpursued	H<LB
tput	AAN<
tqaida	BBH=J<
tquality	ABH=L<PB
tr	B;JC
tracial	CB
trailroad	CEH<L=
train	LBP<QA
traise	H<
tran	HEP;
trandom	FBK=
trange	ABH=
trangers	H<LB
trate	ABCAL=P<
trates	AAC<H=
treach	A<H=PC
treading	BBC<LA
treal	C<IANA
treally	A=HDL;
treason	P<
treceive	HBP<
treceived	AB
trecession	AB
trecord	A=HCL=
trecovery	A;CAH<LAPB
treduction	BAFAH<J<PC
treform	A:BACBFBK<
tregardless	L<
tregimes	BBJ=
treleased	H=LC
trelief	ACH=
treligious	ACL=
tremain	A;HBPA
tremained	HBL=
tremains	FBHAK=
tremote	H<PA
trenewable	HCL<
trepresents	HB
trepublic	A<LA
tresource	A;CBPB
trespond	H<PB
tresponsibility	A=J=PC
tresponsible	FBK=
trest	H<J=PC
trestore	H=PD
trevenues	A=H=PB
treverend	KBN=
treversing	ABH=
treview	A<CAH<LC
trich	ABHAL=P=
tridiculous	H=PB
tright	B=F=L<NAPB
trights	BAH9J=LC
trises	A=HBP=
troll	BAH<PC
troom	ABH<
troutes	B=NB
trr	H<LB
trun	BBH=J<L=PB
trural	H<
tryan	HDP;
ts	HCL=
tsacrifice	DBP<
tsaddam	H=PB
tsafe	H:LAPB
tsafety	B<C=NAPA
tsame	DAHB
tsave	A;CD
tsavings	CAHCP<
tsaw	HBN=
tsay	ABB=FAK=
tscholarships	H;LC
tsciences	H<LB
tscores	A<
tseason	A=H9LBPD
tseats	LCP<
tsection	H<PB
tsecurity	BAH;J=LA
tsee	ABB=D=
tseem	H<LA
tseemed	A<HA
tseen	A=HC
tself-titled	ACH;
tselling	HCL=
tseniors	BCJ;
tsent	ABL=
tsergeant	H=LB
tserious	ADB<H<JANA
tserved	L<PC
tservice	AEC=K<P<
tserving	ACP=
tset	C=I;QC
tseveral	PB
tsex	BBJ=
tshale	DBH=
tshame	A<PB
tshe	EAFAH;LDP=
tsherlock	HB
tshit	A=H<PE
tshort	ABH:PA
tshots	P<
tshould	B;CAFCHAL=
tshow	ABL=
tshows	HCP=
tsick	HBP<
tside	HBNAP=
tsign	ABB=
tsigned	L<PA
tsignificant	HCL<P=
tsince	ABKAN=P:
tsingle	HBP=
tsites	H<PC
tskills	A=HB
tsky	HCL<
tslept	C=GAK=NB
tsmall	ABC<
tsmarter	HBP<
tsmoking	ADP;
tso	AABAC=D=HAKAP;
tsocialist	ABH<
tsociety	ABKAN<P;
tsolar	H=LB
tsolve	AAH:LA
tsome	ACB;C;F<JAL:NCPE
tsomeone	B=JAP;QB
tsometimes	B<H=NBPA
tsong	AB
tsongs	AABAC=L<
tsoon	GBH=KAL=
tsorry	A=LB
tsought	H;LC
tsource	CAH<
tsources	BAC<J=PA
tsouth	LB
tspace	AANBP=
tspeak	B=HEL=NAP<
tspecial	H<LAPB
tspending	ABBAJ<L=
tspirit	L<
tsport	HBP<
tspread	H=PC
tspring	HBP<
tstaff	H=LB
tstan	H=LB
tstand	ABP=
tstandards	A=CAH=PB
tstar	A=F=H=KALD
tstart	A=L=PC
tstatement	ABH;
tstates	AABCH;ICJ=N=
tstation	AAHBL=P<
tstay	H=PB
tstep	A:CBL=PB
tsteps	A:CDH<K=NAPA
tstill	A=HBLANA
tstop	CAL<
tstopped	A=HC
tstories	AAC<HA
tstorm	AFBAH=J=P;
tstory	H=PC
tstraight	HB
tstrategic	L<
tstrike	P<
tstrong	AB
tstudent	A;HB
tstudents	AAHBK=N=P=
tsubstantially	PB
tsuch	ACH=L<
tsuffering	HCP;
tsunday	BB
tsunshine	H<PB
tsupply	L=PC
tsupport	A=F<H<KAPD
tsupporting	H<LB
tsure	D;PD
tsurpluses	A<CAKA
tsustainable	B;JB
tsweet	HCL;
tsystem	ABK=P=
tt	AAHDL=P<
ttake	A<D=NAPC
ttakes	HBL=P=
ttalk	BAN<
ttalking	H<LA
ttank	HBP<
ttargets	ACFAH=P;
ttax	B:HAL<N=OAPA
ttaxes	H<L<PF
tteachers	A<BCCBH<
tteam	A<B=CBH=LBNAP<
ttears	PB
ttechnologies	AAHAP<
ttechnology	A=B;HBNC
ttelevision	HAL=PB
ttell	B=CCHAP<
ttelling	KBL=
ttemporary	LAP<
tterrorist	ACCAP:
tterrorists	A=HBL<PA
ttest	A7CDLA
ttestified	H;LD
ttesting	H=PB
ttexas	B<JB
tthan	BEJ<K=L<NA
tthank	H=IAL<PA
tthanks	A:LBPBQ<
tthat	ACB<C=E=JBKBQ<
tthats	HBL<
tthe	B7CBF=HAJBKCN<PAQ<
ttheir	AAB8F;IAJDKEN=P=
tthem	B:DAF=JFKDN=P=
tthen	C=L=PB
tthereby	HEL=P=
tthese	AAB:F=JEKAL=
tthey	B;CAFCK9Q=
tthing	A=CC
tthings	ABD<H=J=
tthink	ABC=H=LANAP=
tthinks	HDL<
tthis	AAB=F=JCKBL=N9OA
tthose	ACC<HDJBL:P=
tthought	A=CAKB
tthousands	HEP;
tthreat	ACH<
tthreaten	HCP<
tthreatened	HBL=
tthreats	ACH=
tthree	A<B=NCPB
tthroughout	H=PB
ttill	ACP<
ttim	A<HA
ttime	AAB<FAH=NAP<
ttimes	A<BACAHBJ=L=NA
ttired	IAL;PA
tto	AAE=F<HAIAJAKBN<OAQ;
ttold	LB
ttom	L;PC
ttomorrow	HBL<
ttonight	ABH;LAPA
ttoo	AECCH<L=P;
ttook	H;LB
ttools	A=HB
ttough	HBL<
ttoward	ABHAL=P<
ttown	A<PD
ttrack	A=HB
ttrade	ABC<HAL=
ttragedy	BBJ<
ttrain	A;LC
ttransfer	LB
ttransit	HCL=
ttreaty	A:HF
ttried	A<LAPA
ttrillion	H=OD
ttroops	ABH=
ttroubled	H=PB
ttruly	H=LBP=
ttruman	BAH=J<NB
ttrust	A<LEP=
ttry	AAL;QB
tturned	HAP<
ttv	AELBP8
ttweets	A=H=LB
ttwitter	AAP<
tu	AAH;IBKALAP=
tu.s.	AAB<
tultimately	HBL=
tuna	H<LEQ=
tunder	AABCC<H;J=PC
tunemployed	A<CB
tuni	HB
tunion	CBFAH;J=PA
tunique	A=PC
tuniverse	AAH<
tuntil	AAB<JAP<
tup	B;HBJBL=N=PAQ=
tur	H=PB
tus	B;DAFAH=KBL=NA
tuse	BCFAH=J<
tused	HB
tvalue	A=HBL=
tvalues	BDC=FBJ<L=N<PA
tverifiable	H=PB
tvery	A<BAD=J=LAPF
tview	H=PB
tvital	ABH:L<PC
tvoluntary	B<CB
tvolunteered	H=PC
tvon	A=HB
tvoting	C=H=PB
tw	HAP<
twage	F=NB
twait	DC
twalking	H=LB
twanna	ABH=
twant	A=FCH;LAPB
twar	JBL=
twarheads	H;PC
twas	A=B=C8FEG=LE
twashington	BBC=HBL<
twaste	ACH<P=
twatch	HCL=P<
twatched	BAHCL=N=
twatching	ABH:LC
twater	D=FAK=LC
twaves	AAC<PA
tway	A=CBL;
twe	BBCAF<GAJ;QB
tweapons	AAH<
tweeks	HAP<
twell	B=C=HDKBL<NAP<
twent	A=FBLAN=
twere	AAB;FAHBNBP9
twestern	A<HD
twhat	A=C<F;HBIAJCKBL<PB
twhen	C=F<HAKAPA
twhich	C<LAN=
twhile	HDP;
twho	BAFAIAK;L<
twhy	F<KDL:PD
twildlife	HBL<
twill	AAC=FEHAK:
twinning	HCL9PA
twish	B;C=NCPA
twith	B<DBJAKBP=
twithin	ABFBH=K<
twithout	H<L=PC
two	H<K;NCPA
twomen	ACB=H<
twon	BDI=K=L=
twonderful	ABH<
twords	AC
twork	ACC=H=JAKBL=P<
tworked	C=HEL=P=
tworkers	AAB;CAHBJ=P=
tworking	FBH;JAK<LB
tworld	A=C=HAN=PD
tworry	ABP<
twould	ABBAC<FEHCJ;K=LAN=P;
twriting	H=PB
twrong	C=HDKBL<
twtf	ABC=I=LB
txx	AAC=H=PB
ty	BBHBL<N=QA
tyear	A9BACDJAK=L=
tyears	AABDC;FAJ<K=L=NA
tyet	ADH=KDL=P=
tyo	HBI=
tyou	D=FBJAL<P=
tyoung	HEP:
tyour	B:C=F;JCKCLC
tyouth	BCHAJ=LAN=P;
tzandvoort	HEL:
tzero	HCL=
t£	HBP=
t«	H=LB
tв	H<L:QG
t—	AEHBJ=L;P<Q=
t“	A=LEP=
t”	CBIAL=Q=
t…	AAC<H<PB
t❤	FB
t💜	HB
t😂	A=BAH=J<LAQA
t️	AAC<HA
uADJ !	BAL;
uADJ '	A<IAPB
uADJ ,	B=HCLAN=
uADJ .	AAB=CDI<L=QA
uADJ ....	ABH<
uADJ 2	H<PA
uADJ ;	A=HCLAP<
uADJ >	A<GAMA
uADJ a	ABP<
uADJ again	HAP<
uADJ agreement	A<HDP=
uADJ all	BAH<J=NA
uADJ americans	HBP=
uADJ and	CBDAI=KAP;
uADJ around	HB
uADJ as	A<LAPA
uADJ away	A=HB
uADJ being	H<PC
uADJ benefits	H<PB
uADJ between	A=HEL<
uADJ by	A<L=PC
uADJ care	H<LB
uADJ commission	A=LB
uADJ day	H;LA
uADJ do	F=KB
uADJ effort	CBL=P=
uADJ from	HAL<
uADJ have	HBL=
uADJ health	HBP=
uADJ help	B=NB
uADJ i	H;LB
uADJ in	C=HCKCN<P;
uADJ is	ACKAL:
uADJ it	HDP=
uADJ just	HBP=
uADJ legislation	HBL=
uADJ me	BBH=J;PB
uADJ of	A<CCHDP<
uADJ oil	CB
uADJ once	H<LB
uADJ parents	HBP<
uADJ people	AAH;PA
uADJ prevent	B<JB
uADJ program	ABFAH;N=PA
uADJ programs	HDP=
uADJ research	H<PB
uADJ she	B<NB
uADJ standards	HB
uADJ system	H:LAPB
uADJ than	HBP=
uADJ that	A<CAHCLAP=
uADJ the	BCH=
uADJ they	CAH=NB
uADJ those	BBJ=NA
uADJ to	B=HBNAP8
uADJ up	HBLAP<
uADJ water	ABH<LA
uADJ we	A<LANBP=
uADJ were	H<LA
uADJ you	BAH=J<PA
uADJ —	LBP=
uADJ ”	HBP<
uADP !	FAN=P<
uADP "	A;KAN=PA
uADP #	A;KA
uADP &	LAP<
uADP 's	H=LAPB
uADP (	H:LCPA
uADP ,	D=F9G=HAIBKEN<PB
uADP -	H<LB
uADP .	A<BACADAFEN;Q=
uADP ..	F<KBL=PA
uADP ...	LCP<
uADP 1	A=LB
uADP 15	L=PB
uADP 2	BAH;PB
uADP 4	A=H;LB
uADP :	AAKAP<
uADP ;	DAHAL<
uADP >	BACAIBK<LBO=P<
uADP ?	A=FBHBI<
uADP @	HCP=
uADP a	ADL<
uADP access	CBH<
uADP act	F<KB
uADP after	LBP=
uADP allies	HB
uADP america	HALBP;
uADP americans	CBH=
uADP and	C<F;IBKCL=
uADP as	C=H<IALA
uADP assistance	ADL:
uADP at	ABHBP9
uADP back	H=PB
uADP be	BCJ;
uADP beyond	HBL=
uADP business	FAK<LB
uADP but	HBL=PA
uADP by	A;PB
uADP cancer	A<HD
uADP care	A=HB
uADP cars	A;HBPB
uADP change	BBJ<
uADP changes	AB
uADP children	ABHCP9
uADP conditions	HDP9
uADP countries	A<PA
uADP county	H=L=QC
uADP day	FAH=LCP=
uADP down	H<PB
uADP drugs	H;PB
uADP economic	AFL<P<
uADP education	ACFBH=K=L=
uADP events	A=LB
uADP faith	ACH=P=
uADP families	A=HB
uADP for	A<F<KALAPA
uADP gas	A=HBL=
uADP government	AB
uADP governments	FBK=
uADP has	HBK=
uADP health	ABFAK=
uADP high	A<CB
uADP his	ACH<
uADP housing	ABL=
uADP in	A=H=P=QC
uADP institutions	HB
uADP insurance	HBL<
uADP interests	ABH=
uADP is	F<HDP:
uADP jobs	H=PB
uADP last	A=CBL=
uADP legislation	A<PB
uADP lol	HBL=
uADP material	ABC=
uADP money	AAH<
uADP more	H<PA
uADP my	BBH;I=PB
uADP news	HBL=
uADP now	LB
uADP of	C=KBL=PB
uADP oil	A;HFP=
uADP others	HB
uADP our	H;KAPB
uADP out	HBP=
uADP parents	A;HA
uADP people	A<FAHCK=
uADP records	A<
uADP reform	H<L=PD
uADP right	HB
uADP social	H=PC
uADP sources	A<LB
uADP states	ABP=
uADP street	LB
uADP technology	ABH=
uADP than	C=F<KBPB
uADP that	A=EAHAL<
uADP the	J=P;
uADP their	HBP<
uADP they	F<KB
uADP time	FAPB
uADP times	ACC=H=
uADP to	F;HCKA
uADP today	HCL=
uADP tonight	A=FALB
uADP trade	AAH<
uADP values	HBL=
uADP very	F;KE
uADP vital	ABP=
uADP war	H<LA
uADP while	A=HB
uADP who	BAJ=KB
uADP will	AAF=H<KA
uADP with	CAF<KAL<
uADP work	ABH<
uADP world	L=PB
uADP year	AB
uADP york	A;HC
uADV !	ADHAP:
uADV #	H<LA
uADV &	H<PC
uADV .	ABF=KAL<
uADV ...	ACH=
uADV ?	AEL=P=
uADV a	C=DBF=H<PB
uADV about	ACH<
uADV ahead	HBP<
uADV american	ABL=NA
uADV are	H<PB
uADV as	AFKAP7
uADV at	C=H<KCLBN<
uADV because	ABP<
uADV before	ABBBC=P<
uADV come	HBP<
uADV could	F=KB
uADV free	H=PB
uADV from	F=HBKAN=
uADV i	ABNA
uADV if	HBP=
uADV in	LAP<
uADV is	H:K=PI
uADV it	J=K=NB
uADV like	HBP=
uADV me	BBHCJ=P;
uADV more	A=CE
uADV my	H<LB
uADV nation	A<HC
uADV new	B<CC
uADV now	ABB=
uADV of	L=PC
uADV off	H=LB
uADV on	AEP;
uADV other	B<CB
uADV over	AAHAP;
uADV places	B;JC
uADV rates	H;PB
uADV school	B<JB
uADV serve	BBJ<
uADV she	H=PB
uADV still	H<PC
uADV such	ABP<
uADV take	HB
uADV than	A<PA
uADV the	BCDAH:J=K=NB
uADV they	B=C=NC
uADV thing	ABP;
uADV this	A=PB
uADV together	KCN<
uADV too	CBH=KAN=P<
uADV was	C=H=PD
uADV we	C<F<H=K=NEPB
uADV when	CBP<
uADV working	A=HBKAP<
uADV world	A;HD
uADV you	ACC=K<NEP=
uADV young	B=CB
uADV your	B<C=NC
uAUX !	C=KALBP=
uAUX "	A=HBLAP<
uAUX '	HCL=
uAUX ,	ACC=J=N:PB
uAUX --	ACH=P=
uAUX .	AFBAC9H=J=KBL<N:PC
uAUX 2	AAB=CBHAP:
uAUX :	AAB=C;H=LCPA
uAUX ;	ABC=
uAUX >	ACH;LA
uAUX ?	C=DALBN=
uAUX a	ACB=C<
uAUX about	AB
uAUX after	H=PB
uAUX again	A<CA
uAUX against	H=PB
uAUX all	HBP=
uAUX an	H<PB
uAUX and	ACC;H;PC
uAUX around	H<PB
uAUX as	C;HBK=NA
uAUX away	CBP=
uAUX but	ABH=P=
uAUX by	AAH;
uAUX clear	A<HA
uAUX do	HDJAP:
uAUX each	HCP<
uAUX economic	A<CCP=
uAUX enough	CAHCP:
uAUX for	AABBH<PA
uAUX from	ACH:PB
uAUX getting	LBP<
uAUX good	HBP=
uAUX got	HBL=
uAUX her	AAP<
uAUX him	ABP<
uAUX i	H=K=LBNB
uAUX important	A=CB
uAUX in	ADB=C<H<PC
uAUX is	A=BAHGKAP5
uAUX it	AAH:NBPC
uAUX like	HBP<
uAUX made	HB
uAUX many	HBNAP=
uAUX money	FBN=
uAUX my	A=PB
uAUX not	HB
uAUX now	F<H<KBPC
uAUX of	AFH:PA
uAUX off	PB
uAUX on	AAC<HA
uAUX once	KBN=
uAUX one	PB
uAUX or	AAHAP;
uAUX our	B=HEP:
uAUX right	A=HB
uAUX than	C<
uAUX that	AED=H9PA
uAUX the	ABHAJ=P<
uAUX them	HCP;
uAUX these	AB
uAUX this	ACDAP:
uAUX to	ABC9D<H=NAPD
uAUX together	H<KAPA
uAUX tonight	A=PB
uAUX up	ACH=
uAUX we	H;K=NAPC
uAUX when	ACC<
uAUX will	HDP:
uAUX with	ACC<D<H9LDPB
uAUX you	K<LBNBP=
uCCONJ !	H;LAPB
uCCONJ #	LBP=
uCCONJ (	HDP=
uCCONJ ,	CAEAI=LAP;
uCCONJ .	ACC<LBP<
uCCONJ :	H=LB
uCCONJ ?	ACH;
uCCONJ @	HAL<
uCCONJ a	A=H6JAPJ
uCCONJ administration	H=LB
uCCONJ afghan	ABP=
uCCONJ all	A=C;PF
uCCONJ america	ABC=LA
uCCONJ american	LBP<
uCCONJ and	LBP<
uCCONJ are	C=HBLAP=
uCCONJ by	AAHBP;
uCCONJ care	ACH<L=PA
uCCONJ did	L;PC
uCCONJ drugs	H<PB
uCCONJ education	HBP=
uCCONJ energy	AAHAP<
uCCONJ every	H;PB
uCCONJ families	A=PB
uCCONJ for	ABL=P=
uCCONJ forces	ABL<
uCCONJ great	A=HB
uCCONJ have	A=HCL=
uCCONJ hope	A=HC
uCCONJ human	K=NBPB
uCCONJ i	A<HBK<NB
uCCONJ international	ABP<
uCCONJ into	HCP<
uCCONJ is	ABH=KAN<
uCCONJ its	HBP<
uCCONJ jobs	HBP=
uCCONJ means	F<KDN=
uCCONJ nations	AB
uCCONJ of	AAC=HAICKAL<N=P<
uCCONJ on	A<
uCCONJ opportunities	H<
uCCONJ pay	B;NC
uCCONJ reform	H<LB
uCCONJ resources	A=HCL=
uCCONJ retirement	A<LAPA
uCCONJ so	AABAP;
uCCONJ that	A=HB
uCCONJ the	BBH0PJ
uCCONJ these	H;PC
uCCONJ those	AABBH<J<PB
uCCONJ to	ADCAH=P=
uCCONJ trade	A:HC
uCCONJ up	HBP=
uCCONJ well	ABP=
uCCONJ will	AAFBP;
uCCONJ with	AAP<
uDET !	A-HMPA
uDET "	AAHBL<P=
uDET #	B<CA
uDET '	ABH8LD
uDET 's	HEL9
uDET (	H<PB
uDET )	A=HDL:PA
uDET ,	A;BBHDI=KAP=
uDET -	A=HBL<PA
uDET --	HBL=
uDET .	A.BAC;DAHLI=LDPC
uDET ...	A;HBL;PD
uDET ....	A=HDL<
uDET :	A;HEP<
uDET ;	H<PD
uDET >	A;FAHCL<PB
uDET ?	A4HKKBL<N=
uDET a	A8DCEAHALA
uDET about	A<PA
uDET administration	A=LC
uDET again	HB
uDET age	AAL<
uDET amendment	C=HC
uDET america	A=HFL;
uDET american	C<PC
uDET americans	ADH:LA
uDET among	HBL<
uDET and	A=BAC;F=HDIAK;PC
uDET are	A;FBHFL;
uDET area	ABC=
uDET as	A=CAHBL=
uDET assembly	A<LC
uDET at	A:C=HHP<
uDET away	A<CAHB
uDET back	A<HFP;
uDET bank	HB
uDET before	A=HC
uDET better	A<HB
uDET between	A=HB
uDET bill	AAH<
uDET bit	C<
uDET book	H=LB
uDET branch	ABH<
uDET brothers	A<LB
uDET but	A<C=HAPA
uDET called	A=HB
uDET campaign	H<LA
uDET can	A;C=HAK<LDPA
uDET card	ACH=L=
uDET care	A=H=LB
uDET century	ADIAK=L<
uDET challenge	H<LA
uDET chamber	ABP<
uDET child	H<PA
uDET choice	AB
uDET class	AGBBH8L=
uDET clean	CEH=L=P=
uDET coal	ABL<
uDET commitment	ADH;
uDET community	H:LB
uDET comprehensive	A;CC
uDET congress	A;C<H=IAKFLDP<
uDET consensus	AB
uDET convention	A<LB
uDET costs	ABH=
uDET country	ABH=
uDET course	ABH=L=
uDET decade	ABC<
uDET defense	LB
uDET department	A:LE
uDET direction	ACH=L=
uDET disease	AEH<
uDET do	A;EALB
uDET economic	A:CE
uDET economy	AGH9
uDET effort	ACH<
uDET efforts	HCP<
uDET end	CBL<PA
uDET environment	AEH<P<
uDET era	ACL=
uDET ever	A:CD
uDET every	A=H=PB
uDET executive	H=LB
uDET federal	A;PC
uDET few	A8CEH<PB
uDET field	HCP=
uDET first	A;CC
uDET food	AAH9LD
uDET for	A8C=HELDP=
uDET forces	HDL<P=
uDET from	HDP:
uDET future	A9BACB
uDET generation	ABL=
uDET gets	A<HB
uDET global	A<CC
uDET goals	ACH<
uDET group	ABH<
uDET growth	ABP<
uDET guy	ABH<
uDET had	HCL=
uDET has	A<LBPA
uDET he	HB
uDET heart	H<LB
uDET here	A=HB
uDET hope	ABP<
uDET house	LC
uDET how	A<HC
uDET i	C;HC
uDET idea	ACH;
uDET ii	HB
uDET in	A7BAC:HCLAPF
uDET income	AAH<
uDET increase	H<
uDET industry	A=HB
uDET institutes	A<LB
uDET interests	A<PB
uDET iraq	LB
uDET is	A=C=PD
uDET islands	A<H=LD
uDET issue	ABH=
uDET issues	ACH;
uDET it	EAHBP<
uDET kind	AB
uDET known	A;CBHA
uDET lady	A;HFL=
uDET land	H=LB
uDET later	HB
uDET law	H<LAPB
uDET leader	ACH;
uDET leaders	ABH<
uDET legislation	ACH=L=
uDET level	ABH=
uDET lie	A<LB
uDET like	A<HB
uDET line	PB
uDET major	A:CD
uDET man	H<
uDET market	ABL=
uDET men	ADH<P=
uDET military	A=CB
uDET millennium	ABL<
uDET million	A;HC
uDET minute	KB
uDET missile	A<LB
uDET months	ABH=
uDET more	A;HB
uDET my	L=PB
uDET national	CDL;
uDET nations	H=PB
uDET nato	A<PA
uDET needs	A;PB
uDET never	A=PB
uDET new	A=CBH=
uDET next	H<PA
uDET nuclear	A<PA
uDET of	A;B=C;DAHGK=
uDET off	HCL<
uDET oil	ABH8LC
uDET on	A9HGLBP=
uDET one	AAL<PD
uDET or	A=HBK=L;PC
uDET order	H<LAPA
uDET out	A;HEL=PA
uDET over	C;HFP=
uDET part	ABC;
uDET past	CBH=
uDET people	H<LA
uDET perfect	A;CC
uDET point	HAP<
uDET price	AAH;LA
uDET private	A=LB
uDET process	H<PB
uDET program	A=HC
uDET programs	L<PC
uDET promise	ABC;PA
uDET purpose	ADH;
uDET rate	ABL=
uDET research	A<HB
uDET right	ADH=P=
uDET rights	A=H=LC
uDET role	AB
uDET room	LCP=
uDET season	A<KAL=PB
uDET security	H=LB
uDET service	H<LB
uDET set	C<LA
uDET several	A8CF
uDET should	A<LA
uDET since	A<HD
uDET single	A;CDP=
uDET so	A=HD
uDET social	A<HA
uDET society	ACH;
uDET spirit	ACL=
uDET standard	A<CC
uDET start	AAHBL;
uDET states	H<IBLAP=
uDET station	ABH<
uDET step	C=HCL=
uDET strategy	ABH<
uDET struggle	ACP<
uDET task	A;LB
uDET tax	HAIBL=P<
uDET teacher	ABH<LA
uDET technologies	ABH<
uDET that	A<C=HE
uDET the	A<BAC=HB
uDET their	HBP=
uDET there	A<HC
uDET they	A;HFL=
uDET thing	AEH9
uDET threat	ABH<PA
uDET three	ABC<
uDET time	AAFBH;KALAP<
uDET to	A:B=HGI<K<LC
uDET today	A<LA
uDET together	A=HB
uDET tomorrow	HDL<P<
uDET tour	ABH:LA
uDET track	ACB=P=
uDET truth	ABH<
uDET two	C<
uDET united	AAH=ICL<
uDET up	A<HAPB
uDET us	A<HC
uDET wage	ABH;PA
uDET war	C=HB
uDET was	A=HGKAL;
uDET way	ABH=
uDET we	C<HGL=
uDET well	A;CAHA
uDET when	BAC=HBP<
uDET who	A<HEL<
uDET with	A9HFLAP=
uDET without	A<HB
uDET woman	ABH=
uDET worker	AAF=LB
uDET world	AEH9LCP=
uDET worthy	A<CA
uDET year	C=IALAP;
uDET years	H<
uDET you	A=HEP<
uDET young	A;CAHA
uDET —	HBL<
uDET ”	H=PB
uINTJ !	H;PC
uINTJ ,	H<PA
uINTJ .	H<LA
uINTJ ?	H<LAPB
uNOUN !	L=PBQ=
uNOUN "	BAF=H<PC
uNOUN #	B=CBJCK<L<OAP=
uNOUN '	HAKAL<
uNOUN (	AAF=KALBP:
uNOUN )	H=LC
uNOUN *	H;PB
uNOUN -	ACH9QA
uNOUN .	ABB;GBNA
uNOUN ...	AAH;LC
uNOUN /	HBP<
uNOUN ;	CBHAL=P=
uNOUN >	F=JAL<OBPA
uNOUN ?	G=IAPB
uNOUN @	JBP=
uNOUN a	A=BCHBJ<K:NB
uNOUN about	HCP<
uNOUN act	H=LCP=
uNOUN action	B;JD
uNOUN address	F;KC
uNOUN after	A=H=PD
uNOUN again	H=PC
uNOUN ahead	H<PB
uNOUN all	BDF=J:K:NDPA
uNOUN along	ABP<
uNOUN also	KB
uNOUN america	BAJ=KEN:
uNOUN american	BBJ=
uNOUN an	BAF=NB
uNOUN and	A=BDCCIBJ:P=Q=
uNOUN any	BCHBJ<K=NAP=
uNOUN anything	BCJ<
uNOUN are	AAF=KELAP<
uNOUN as	H<K<NC
uNOUN at	H<LAPA
uNOUN available	C<LB
uNOUN be	B<HAJBP=
uNOUN before	H<PA
uNOUN behind	H=PB
uNOUN being	BDHBN:P<
uNOUN benefits	FBK=
uNOUN best	K<NB
uNOUN between	H=L=PC
uNOUN brought	F=KB
uNOUN built	F=KB
uNOUN business	BBJ=
uNOUN by	ACL=
uNOUN call	B<JB
uNOUN can	CAKCN<
uNOUN carry	B=F=JAKB
uNOUN cause	F<KCN=
uNOUN causes	FDK;
uNOUN citizens	B;FCK;NC
uNOUN clean	B=JAK;NC
uNOUN college	BCJ<
uNOUN come	B<JBKA
uNOUN competition	BBJ<
uNOUN confront	F=KB
uNOUN country	BBJ<K=NA
uNOUN coverage	A=HB
uNOUN deal	FAK<
uNOUN deliver	B<JBKA
uNOUN do	B=H9JAKALD
uNOUN does	HCP<
uNOUN drive	FBK<
uNOUN each	BBF<J=K<ND
uNOUN education	A=HB
uNOUN enhance	F<KB
uNOUN ensure	B;JC
uNOUN every	K<NB
uNOUN everything	B=NB
uNOUN facebook	BBJ<
uNOUN families	FCK;PA
uNOUN feed	FBK<
uNOUN fight	B<JB
uNOUN for	CBH=J=
uNOUN forces	H<LA
uNOUN foreign	BCJ;K=NA
uNOUN freedom	BAFCK;
uNOUN further	K=NB
uNOUN give	KBN=
uNOUN government	BBJ<
uNOUN guarantee	FBK<
uNOUN guide	FBK<
uNOUN had	F<K=NE
uNOUN has	B<NB
uNOUN he	B<KD
uNOUN help	B<H=KC
uNOUN helps	F=KB
uNOUN hope	B;ND
uNOUN housing	BCJ<
uNOUN how	BAC=H<N=PA
uNOUN i	KHL=N8PB
uNOUN if	AACAH<K;NC
uNOUN include	H<PA
uNOUN increase	FBK=
uNOUN increases	FCK;
uNOUN invest	B;JC
uNOUN investing	B<NB
uNOUN is	CBK=LBN=P<
uNOUN it	BBHDJ=KGL=N7P=
uNOUN justice	BCJ<
uNOUN laws	HBP=
uNOUN life	BBJ<K=
uNOUN like	AB
uNOUN lives	FEK9
uNOUN lol	H=QB
uNOUN look	B<JB
uNOUN low	B<JA
uNOUN make	B<JAKA
uNOUN many	CAJ<PB
uNOUN me	AAH<J=NB
uNOUN might	HBKAP<
uNOUN more	BCC<HAJ;L=
uNOUN my	AEBBF=H9P=
uNOUN nearly	B<JA
uNOUN need	HBKAL=P=
uNOUN never	F=KCN=
uNOUN no	K=NB
uNOUN of	CDL=
uNOUN offer	B=FBJAK<
uNOUN offers	F<KDN=
uNOUN often	PB
uNOUN on	H<LA
uNOUN one	BAJ<K=LBNAP<
uNOUN other	BAFAJ=K<
uNOUN our	AABEF<H=J;K<NBPB
uNOUN outside	BBJ<
uNOUN over	H<
uNOUN party	B<JB
uNOUN peace	BCHBJ;P<
uNOUN people	ABB=C;JA
uNOUN play	HBL=
uNOUN president	NB
uNOUN program	AAP<
uNOUN progress	B=JB
uNOUN research	HBP<
uNOUN respect	FCK<
uNOUN return	HCL<
uNOUN rural	BCJ;
uNOUN saving	B<NB
uNOUN say	B<JB
uNOUN says	C=F=KB
uNOUN school	A<LB
uNOUN sets	FBK<
uNOUN she	B=KCP=
uNOUN some	BCJ;K=NA
uNOUN sound	FAH<PB
uNOUN spending	BCN=
uNOUN states	B<JB
uNOUN stop	B<HCKA
uNOUN stronger	H=PB
uNOUN take	F=KB
uNOUN tax	H=LBP=
uNOUN taxes	AAP<
uNOUN terrorist	BCJ;
uNOUN than	CAP<
uNOUN that	A=BCCAH=J=P=
uNOUN the	ABBADAF=J<K9NCPAQ=
uNOUN their	ABBAC=F=J=
uNOUN them	BBH=J=
uNOUN there	K9NB
uNOUN these	BCJ;K=NB
uNOUN they	B;C<F=KHN=PA
uNOUN things	BBFAJ=K=
uNOUN this	A=HAK:L=ND
uNOUN those	BCJ<
uNOUN threatens	F=KB
uNOUN through	ABC=LBP<
uNOUN time	B;H=JCPB
uNOUN today	FBK<PA
uNOUN too	HBP=
uNOUN training	BBN<
uNOUN try	B<JBKA
uNOUN two	CCH=J=PA
uNOUN up	BBH=J<PB
uNOUN upon	A=HB
uNOUN us	H=PB
uNOUN use	FCK;
uNOUN waste	FCK=N=
uNOUN we	BAI=KIN9
uNOUN were	HAKBP<
uNOUN when	B=CAF=H=KAPB
uNOUN which	BCJ<LAP=
uNOUN while	K<NB
uNOUN with	ACHBL;
uNOUN within	BBHAJ<
uNOUN work	B<FBJBK=
uNOUN workers	ABP<
uNOUN working	B;NC
uNOUN world	BBJ<
uNOUN year	BBJ<
uNOUN you	J=KHL<N9PC
uNOUN young	BCJ=N=
uNUM '	H=LB
uNUM )	HFI=L=P<
uNUM ,	B=C=FAGBH=LCP=
uNUM .	CAL<QA
uNUM ....	HBL<
uNUM 1	BAHCJ=L;
uNUM 2	HDO=P<
uNUM 3	A=LB
uNUM 40	HBP=
uNUM :	A=LB
uNUM >	HBIAL:
uNUM american	HBL;
uNUM by	H<LB
uNUM for	H=PC
uNUM have	H=LB
uNUM in	A=CBH=LBP=
uNUM jobs	ABH=
uNUM message	A=LB
uNUM people	A<HC
uNUM the	HCP;
uNUM to	A<H=LD
uNUM was	CAH<
uNUM years	ACC=
uPART !	AALBP;
uPART "	H<PA
uPART ,	C<HCL:PA
uPART .	ACC=HAL<
uPART ...	HBP<
uPART ....	A=H=PC
uPART >	ACH<KALCP:
uPART ?	D=HBL=
uPART @	AAHAP;
uPART a	AAD<H=PA
uPART again	HB
uPART america	KAL<
uPART american	H=L=PB
uPART are	HBP<
uPART at	A=PB
uPART by	PB
uPART competition	A<PB
uPART domestic	A<LB
uPART down	AB
uPART enough	A;CAPA
uPART families	HBP;
uPART from	C=H=PC
uPART government	A=H=LAPB
uPART great	DCL=
uPART has	PB
uPART himself	ABP<
uPART how	A=CCH=
uPART i	PB
uPART if	H=PB
uPART in	PB
uPART is	HGP8
uPART its	H=PB
uPART just	D=PC
uPART markets	A<PB
uPART me	A=HEP<
uPART my	ACP=
uPART new	FAH<PA
uPART news	HAP<
uPART of	LB
uPART or	A=HBP=
uPART our	H:PA
uPART people	H<PA
uPART that	ADB=DBH:P=
uPART the	A;C:KCPB
uPART to	B=DAHBL=
uPART together	HBP<
uPART until	H=PB
uPART up	A<HAPA
uPART was	A=HB
uPART we	CB
uPART what	CBH=PA
uPART when	A=CCH=PA
uPART with	A=DCH<PA
uPART you	CBH;LDN=
uPART your	H=PB
uPRON !	A=BALB
uPRON &	H;PD
uPRON '	HGP8
uPRON 's	HBL;
uPRON ,	A<BAHAL<PD
uPRON .	CAG=L<N=PB
uPRON ...	H<LA
uPRON /	HB
uPRON :	HCL:
uPRON >	A=G=HBLB
uPRON ?	GBP=
uPRON a	A<B=CBD=HALDP;
uPRON about	A=H<PC
uPRON album	C=LC
uPRON also	LAP<
uPRON american	A;CALC
uPRON around	HBP=
uPRON be	DBHAL=P<
uPRON big	A<CB
uPRON by	H<LB
uPRON changed	LBP=
uPRON citizens	ABL=
uPRON code	H<LB
uPRON could	K<NB
uPRON country	ACP<
uPRON economic	H=PB
uPRON economy	A<HA
uPRON energy	H=PC
uPRON every	HBP<
uPRON freedom	HFL9
uPRON general	H<LB
uPRON great	A<CD
uPRON has	HHP7
uPRON help	B<NB
uPRON i	CAF=HBK=L=NBP=
uPRON in	C=HBL=
uPRON is	A=C=HCKA
uPRON it	A=BALBN=
uPRON me	AABAH9PB
uPRON met	A;CAPA
uPRON more	C=FBHAP=
uPRON nation	ABH=
uPRON national	AACAP<
uPRON new	AABAHCJ=P<
uPRON nothing	BBK=
uPRON of	C=LB
uPRON on	PD
uPRON one	B;CAHAP=
uPRON or	ABH<L=PA
uPRON out	HBP=
uPRON over	LB
uPRON protects	HBP=
uPRON rights	ABH=
uPRON something	BBN<
uPRON spending	PD
uPRON such	H=PB
uPRON that	C<PC
uPRON the	AAB=HCJ=
uPRON them	ABHBP:
uPRON there	HCP;
uPRON these	A=HDP;
uPRON they	HB
uPRON think	HB
uPRON this	HCP=
uPRON those	LBP<
uPRON through	HB
uPRON to	A;DBH=IAPA
uPRON today	H<PB
uPRON tonight	BAPC
uPRON well	H=PB
uPRON whether	HCP=
uPRON who	H<LA
uPRON will	KBL<N=PC
uPRON with	H<QB
uPRON work	L=PB
uPRON you	LCP=
uPROPN !	ABP=
uPROPN "	HBL=
uPROPN (	A=C=LBP=QA
uPROPN )	H=L<PBQA
uPROPN ,	H<K=LAPAQB
uPROPN --	A<LAPA
uPROPN .	AAB=H=ICLAP=
uPROPN ...	LAP<
uPROPN /	HB
uPROPN 1	ABL<
uPROPN :	H:LAPA
uPROPN >	FBH=PC
uPROPN @	G=H=LB
uPROPN a	HFKAL<
uPROPN about	HBP=
uPROPN act	H<PB
uPROPN and	H=I;LA
uPROPN are	H<PB
uPROPN at	ABH=
uPROPN be	L;QA
uPROPN being	B<H=NB
uPROPN called	H;LA
uPROPN class	HB
uPROPN club	H<PA
uPROPN corps	L;PB
uPROPN council	L<PB
uPROPN did	ADC=
uPROPN do	FAH;L=
uPROPN general	HBL<
uPROPN he	H<NAPB
uPROPN her	B=NB
uPROPN i	E=P<QC
uPROPN ii	LBQ=
uPROPN into	ACP<
uPROPN investment	A<LA
uPROPN is	FBH<K<L;PF
uPROPN it	B=HAK=NBP=
uPROPN make	B<L=NBPD
uPROPN more	H<PB
uPROPN of	ABH<
uPROPN off	LAP<
uPROPN on	ABH=LCP=
uPROPN our	H=PB
uPROPN park	L<PC
uPROPN payne	L;QC
uPROPN plan	H:LC
uPROPN second	H<PA
uPROPN service	H<LAPA
uPROPN so	A=CBP=
uPROPN song	F=HCK=
uPROPN sorry	A=LB
uPROPN that	A<LBPA
uPROPN the	D=HBJBN=P=QA
uPROPN their	PB
uPROPN them	H<PB
uPROPN these	HBP=
uPROPN they	BAH<K=LA
uPROPN to	ABL=QB
uPROPN told	L<PA
uPROPN too	C=DBH=P=
uPROPN well	CAL<N=QB
uPROPN which	HBL=
uPROPN you	A=HAL<PAQA
uPUNCT !	DAL=QB
uPUNCT "	ABB=C;LAPA
uPUNCT &	HEL<P<
uPUNCT '	ABPB
uPUNCT 's	HAL<N=PB
uPUNCT (	LB
uPUNCT )	H=IB
uPUNCT ,	AAHAIAK=P=Q;
uPUNCT -	AAOAP<QA
uPUNCT .	A<CBGBHALAP<Q<
uPUNCT ..	HCP=
uPUNCT 10	HBP=
uPUNCT :	C=HAI<LD
uPUNCT ;	AAH;LA
uPUNCT >	ACGAI=LCO=P8QA
uPUNCT ?	ACH:LFP<
uPUNCT @	ABL=OA
uPUNCT _	H;LD
uPUNCT a	ABBAH=KAL:MAP=
uPUNCT about	P<
uPUNCT after	HAP<
uPUNCT against	H<PB
uPUNCT all	BAH;N=PC
uPUNCT always	CBN=
uPUNCT america	H<K<NAPA
uPUNCT american	ABH=
uPUNCT americans	PB
uPUNCT and	ACHAI=K=
uPUNCT any	B=JB
uPUNCT at	HAL;
uPUNCT been	DBP=
uPUNCT being	BBN=
uPUNCT bill	HBL=
uPUNCT by	ACC=HDL<P;
uPUNCT can	B=H<LCNB
uPUNCT cannot	F=KCN=
uPUNCT citizens	C=HBP<
uPUNCT city	L<PA
uPUNCT de	BAH<LB
uPUNCT do	C=NB
uPUNCT down	A=HEP=
uPUNCT energy	HBL<
uPUNCT everything	HC
uPUNCT fact	BBJ<
uPUNCT first	ABH=
uPUNCT good	HAL<
uPUNCT guests	HCP=
uPUNCT has	CAH:LC
uPUNCT have	ABP=
uPUNCT health	HBL=
uPUNCT hope	PB
uPUNCT i	A=FBGANBP=Q<
uPUNCT if	AACCH<L<
uPUNCT in	ABF=KAL;
uPUNCT industry	ABL=P=
uPUNCT is	B<C=ND
uPUNCT it	B9CBH<L;NEPF
uPUNCT its	BAF=HAL<PA
uPUNCT like	H;LAPB
uPUNCT means	F=KB
uPUNCT men	LB
uPUNCT more	BAHCJ<P<
uPUNCT need	H;JCKB
uPUNCT new	AABAHBJ=P;
uPUNCT night	C=LC
uPUNCT not	IAK=NB
uPUNCT now	LB
uPUNCT nuclear	A=BBCAJ<
uPUNCT of	A;FALEP=
uPUNCT on	C=L=PC
uPUNCT or	A=HBLA
uPUNCT out	H=LB
uPUNCT places	FBK<
uPUNCT president	FCK=N=
uPUNCT rates	HBL=
uPUNCT room	L=PB
uPUNCT school	AB
uPUNCT schools	AB
uPUNCT service	HCL;
uPUNCT should	H<LB
uPUNCT so	H<N=PB
uPUNCT some	BBF=N=
uPUNCT spur	ACH=
uPUNCT than	CAH<LC
uPUNCT the	ABF=J=
uPUNCT their	H=PB
uPUNCT they	CCK<
uPUNCT those	HDP<
uPUNCT time	A=BAHBL=
uPUNCT to	A;IALAPA
uPUNCT today	HBL<
uPUNCT up	H;KBL=PB
uPUNCT us	HBL<
uPUNCT was	B<C<KALANBP;QA
uPUNCT we	CBK;L=NCP=
uPUNCT well	B<CC
uPUNCT which	BBJ=
uPUNCT who	L;PB
uPUNCT will	F<KALAP=
uPUNCT with	A<CAL<NA
uPUNCT wo	F=KCN=
uPUNCT would	F;KA
uPUNCT you	L:NB
uPUNCT ”	OB
uSCONJ a	HBKAP=
uSCONJ families	A=H=PC
uSCONJ our	B=HCP=
uSCONJ to	H<JA
uSYM !	ACH;PA
uSYM &	H=LB
uSYM (	HEL6PB
uSYM *	A=HDLCP;
uSYM ,	AAFBIAP8
uSYM >	ACI=L=OAQB
uSYM ?	ABH=
uSYM @	A=H<IALB
uSYM _	A=DAI<KBL<O=PD
uSYM a	A=H<LAPB
uSYM are	H<LB
uSYM but	H;LC
uSYM do	HBL<
uSYM go	HBL<
uSYM good	HBL=
uSYM hi	HBI=LAP<
uSYM i	AEH=L=
uSYM in	H<LCP=
uSYM is	H;LC
uSYM it	LCP;
uSYM my	IBL<
uSYM oh	H=LB
uSYM on	IBL=
uSYM rt	H<LB
uSYM thank	HBL<
uSYM the	HDL<
uSYM this	H<LC
uSYM we	LB
uSYM were	IBL=
uSYM what	HBL=
uSYM will	H<LB
uSYM x	HBL=P=
uVERB "	K;L=NC
uVERB #	C;HB
uVERB &	LBP<
uVERB '	BAH:J=LAPB
uVERB 's	CAH<K9LAND
uVERB )	H<LB
uVERB ,	BBF=J=K;L=NH
uVERB .	CAF9H=K=L=NGPA
uVERB ...	PB
uVERB 1990	BB
uVERB :	A;F<KBPB
uVERB >	A:JAL;OAPC
uVERB ?	CCF<H=L=NAPA
uVERB about	H<PB
uVERB actions	ABP<
uVERB again	F<H=NAPA
uVERB american	A=LB
uVERB an	BBH=J=
uVERB and	B;CCHBIAJ<KAL<
uVERB any	BAC<
uVERB at	A;CAJ=K=LANA
uVERB attention	ABP<
uVERB away	H=PB
uVERB back	A<CCP=
uVERB bank	ABP=
uVERB be	B;C=F=JDKEN;
uVERB because	H<PA
uVERB before	C=F<KA
uVERB better	A<
uVERB but	A=BAC=F<HBJ=KBQA
uVERB by	BACDJ=L=P<
uVERB ca	HCP;
uVERB can	KBN=
uVERB care	C=HB
uVERB children	A=PB
uVERB city	A<LC
uVERB congress	BCFCJ;K;
uVERB control	A<HB
uVERB cooperation	A=HB
uVERB costs	A=HB
uVERB countries	ABP=
uVERB doing	B<HANA
uVERB done	F;KFN<
uVERB down	H<
uVERB drugs	A=HC
uVERB during	B<CBHA
uVERB enough	H;PC
uVERB every	AABBJ<
uVERB everything	KEN9
uVERB families	AFP9
uVERB far	B<CAF<KB
uVERB federal	AB
uVERB finish	H=PB
uVERB first	CB
uVERB from	A<CBPA
uVERB funding	ABC;H=LB
uVERB good	A<CBLA
uVERB government	ABC<FAN=
uVERB ground	ABP=
uVERB happen	F=KDN<
uVERB have	CBH<KA
uVERB he	HANB
uVERB hell	BFC=J:
uVERB her	BBJ<
uVERB hope	KB
uVERB i	A=H<KBLC
uVERB if	C<NAPA
uVERB in	CDF:K<ND
uVERB increased	B<JANA
uVERB interest	AB
uVERB into	B=F<KAPB
uVERB investment	ADP<
uVERB is	CAH<LCN:
uVERB it	BCF<J<KAPD
uVERB keep	B<JB
uVERB law	A=FBN=PA
uVERB leave	ABH=
uVERB live	AAB;NB
uVERB loans	C=HB
uVERB me	BCH=J:PB
uVERB more	BCC=J<
uVERB much	PB
uVERB my	A<LC
uVERB nations	ABP;
uVERB new	A=BBJ=PB
uVERB nuclear	A;CAHA
uVERB of	BCCAI=L;PB
uVERB on	A<CFF9GCKBL;
uVERB one	BBH<J=
uVERB ones	ABP<
uVERB or	F<KB
uVERB others	FBK<PA
uVERB our	F=H=J<KCPA
uVERB over	ABBDF=J9L=
uVERB parts	B<JB
uVERB peace	BBJ<
uVERB people	ADF=P;
uVERB power	ABP<
uVERB problem	FBK<
uVERB problems	AB
uVERB progress	ACP<
uVERB public	A<CBK=
uVERB real	A<PA
uVERB responsible	HBP<
uVERB say	BCJ;
uVERB secure	A<CB
uVERB security	A<H=LCPA
uVERB spending	ABC=NAP=
uVERB strengthen	B<JB
uVERB system	FBHAK<
uVERB tax	HBP=
uVERB taxes	ADP9
uVERB that	C=J=QB
uVERB their	BAJ<PB
uVERB them	PB
uVERB these	BBJ<
uVERB think	B<JB
uVERB this	AAH;J=PC
uVERB those	BBJ<
uVERB though	B=C=NB
uVERB three	CBJ=
uVERB to	A<BBFBIBJ=P<
uVERB tomorrow	H=PB
uVERB tonight	ABC=
uVERB too	HB
uVERB toward	C<
uVERB u	A;CCFBK<
uVERB under	B<CB
uVERB was	BAF=HAKEN;P=
uVERB we	AAB=C=KFN:
uVERB weapons	A;HC
uVERB where	A<B=CAJA
uVERB without	AAB=CBH=
uVERB work	JB
uVERB would	CAH<LA
uVERB you	BDC=F=J<NA
uVERB “	HBL=
uX ,	H;LBQB
uX .	H<LB
uX >	H=LCP=
uX _	ABH=
uX i	LD
u^ !	ACH=LB
u^ '	HGK:L<
u^ 's	C=HBPA
u^ ,	AACBL<NAQ<
u^ --	HB
u^ .	HB
u^ ...	L<PB
u^ 2	B<CAHC
u^ :	H=ICL=QB
u^ @	AAL7PG
u^ after	A=HCL=
u^ air	A=LC
u^ also	LC
u^ america	H;LC
u^ an	ABP<
u^ ask	HBL<
u^ assistance	A<H<LE
u^ at	ABH<
u^ better	H=LB
u^ bless	HFL8
u^ by	A=PB
u^ car	HAP<
u^ city	HGL9
u^ day	HBL9PA
u^ do	HBL=
u^ for	CAL;
u^ forces	A:LC
u^ from	H<LB
u^ got	C<H<LE
u^ has	F=KALBP=
u^ have	CBHAP=
u^ i	ABB=G=HBKBL7NBPAQ=
u^ if	H=PB
u^ is	G=H=KALB
u^ it	ABH<L=
u^ just	H;LBPB
u^ like	HBL=
u^ long	B;CC
u^ love	H<LB
u^ making	H<LB
u^ me	B=HBJAL=
u^ members	H=LC
u^ more	B=CB
u^ my	B=HHK=L<
u^ need	PB
u^ needs	ABL=
u^ now	CEH7LA
u^ of	HB
u^ on	L=PB
u^ out	H=PB
u^ over	ADL=P=
u^ president	BCC=HEL9
u^ reform	AB
u^ security	AAL<
u^ taxes	PB
u^ that	L<
u^ the	A=D=FCHBJBN=
u^ there	ADH:PA
u^ these	H<LB
u^ this	L<PA
u^ to	ACL;
u^ too	PC
u^ up	H=PB
u^ want	H=LB
u^ was	AAF=H8LDPA
u^ what	H=LC
u^ will	HBKAL<
u^ with	BAH<LB
u^ you	B;L=NAPB
`;
